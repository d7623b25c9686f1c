import { expect, test } from '@playwright/test';
import { answerField, responsesOf, say, startTalk } from './talk';
import { OWN_WORDS } from './talks';

for (const language of ['zh', 'en'] as const) {
  test(`a whole gas-card talk by typing, in ${language}, with its debrief`, async ({ page }) => {
    await startTalk(page, 'gas-card-taxi-company', language);
    const words = OWN_WORDS[language];
    for (let i = 0; i < 40 && (await answerField(page).count()) > 0; i++) {
      await say(page, words[i % words.length] ?? '');
      await page.waitForTimeout(30);
    }
    await expect(answerField(page)).toHaveCount(0);
    const turns = await responsesOf(page).count();
    expect(turns).toBeGreaterThanOrEqual(5);
    await page.getByRole('link', { name: /看复盘|See the debrief/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(turns);
    await expect(page.locator('mark').first()).toBeVisible();
  });
}

test('the language of the page changes during a talk, that of the talk does not', async ({
  page,
}) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  const line = await page.locator('.bubble__line').last().textContent();
  await answerField(page).fill('王总好');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Say it' })).toBeVisible();
  await expect(answerField(page)).toHaveValue('王总好');
  expect(await page.locator('.bubble__line').last().textContent()).toBe(line);
});

test('an empty send is silence on purpose, and stands in the record', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await page.getByRole('button', { name: '先不说话' }).click();
  await expect(responsesOf(page)).toHaveText([/没有说话/]);
});

test('one can choose among lines, and stop at any time', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await page.getByRole('button', { name: '给我几句话挑' }).click();
  await expect(page.locator('.line-choice')).toHaveCount(4);
  await page.locator('.line-choice').first().click();
  await expect(responsesOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await expect(page.getByRole('heading', { name: '中途停下了' })).toBeFocused();
});
