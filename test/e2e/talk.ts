import { expect, type Page } from '@playwright/test';

/** Opens an exercise's briefing in a language, chooses how to practise, and starts the talk. */
export async function startTalk(
  page: Page,
  exercise: string,
  language: 'zh' | 'en',
  mode?: string,
): Promise<void> {
  await page.goto(`#/exercise/${exercise}`);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  if (mode !== undefined) await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: language === 'zh' ? '开始谈' : 'Start talking' }).click();
  await expect(page.locator('.bubble__line').first()).toBeVisible();
}

/** The field in which one answers. */
export function answerField(page: Page) {
  return page.getByRole('textbox', { name: /您怎么说？|What do you say\?/ });
}

/** Types a response, sends it with Enter, and waits until it stands in the record of the talk. */
export async function say(page: Page, text: string): Promise<void> {
  const said = page.locator('.said--learner');
  const before = await said.count();
  await answerField(page).fill(text);
  await answerField(page).press('Enter');
  await expect(said).toHaveCount(before + 1);
}

/** How many responses stand in the record. */
export function responsesOf(page: Page) {
  return page.locator('.said--learner');
}
