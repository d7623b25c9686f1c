import { expect, test, type Page } from '@playwright/test';
import { responsesOf } from './talk';

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const el = document.activeElement;
      return (
        el?.getAttribute('aria-label') ??
        (el instanceof HTMLTextAreaElement ? 'answer' : (el?.textContent ?? ''))
      );
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard never reaches ${name}`);
}

test('from the library to the debrief by keyboard alone', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.exercise-card').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, /出租/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // A page is drawn in turn; nobody is as quick with Tab.
  await expect(page.getByRole('button', { name: '开始谈' })).toBeVisible();
  await tabTo(page, /开始谈/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.bubble__line').first()).toBeVisible();
  // The field to answer in has the focus by itself.
  await page.keyboard.type('王总您好，我是油站的小陈。');
  await page.keyboard.press('Enter');
  await expect(responsesOf(page)).toHaveCount(1);
  await expect(page.locator('#answer')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '中途停下了' })).toBeFocused();
  await expect(page.getByRole('link', { name: '看复盘' })).toBeVisible();
  await tabTo(page, /看复盘/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
