import { expect, test, type Page } from '@playwright/test';
import { answerField, responsesOf, say, startTalk } from './talk';
import { OWN_WORDS } from './talks';

const EXERCISE = 'gas-card-taxi-company';
const record = (page: Page) => page.locator('.transcript__lines').textContent();

async function endTalk(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
}

test('while the customer is still speaking: the line is there, and can be answered', async ({
  page,
}) => {
  await startTalk(page, EXERCISE, 'zh');
  await say(page, OWN_WORDS.zh[0]);
  await expect(page.locator('.unsaid').first()).toBeAttached();
  const before = await record(page);
  await page.reload();
  await expect(responsesOf(page)).toHaveCount(1);
  expect(await record(page)).toBe(before);
  await say(page, OWN_WORDS.zh[1]);
});

test('while one writes: the words are back in the field, which has the focus', async ({ page }) => {
  await startTalk(page, EXERCISE, 'zh');
  await say(page, OWN_WORDS.zh[0]);
  await answerField(page).fill('我先请教一句，');
  await page.keyboard.type('abc');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(answerField(page)).toHaveValue('我先请教一句，abc');
  await expect(answerField(page)).toBeFocused();
});

test('while one chooses: the same lines in the same order', async ({ page }) => {
  await startTalk(page, EXERCISE, 'zh', '从几句话里挑');
  const lines = page.locator('.line-choice');
  await lines.first().click();
  await expect(responsesOf(page)).toHaveCount(1);
  await expect(lines).toHaveCount(4);
  const before = await lines.allTextContents();
  await page.reload();
  await expect(lines).toHaveCount(4);
  expect(await lines.allTextContents()).toEqual(before);
});

test('in a pause: the clock still stands, and the unsent words come back with it', async ({
  page,
}) => {
  await startTalk(page, EXERCISE, 'zh');
  await answerField(page).fill('还没想好');
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByRole('button', { name: '接着谈' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: '接着谈' }).click();
  await expect(answerField(page)).toHaveValue('还没想好');
});

test('with a hint open: it is still open, and the answer is counted apart', async ({ page }) => {
  await startTalk(page, EXERCISE, 'zh', '有人在旁边提点');
  const hints = page.getByRole('region', { name: '提示' });
  await hints.getByRole('button', { name: '给一点提示' }).click();
  await expect(hints.locator('dd')).toHaveCount(1);
  const hint = await hints.locator('dd').textContent();
  await answerField(page).fill('看过提示以后');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(hints.locator('dd')).toHaveText([hint ?? '']);
  await expect(answerField(page)).toHaveValue('看过提示以后');
});

test('at the end: the end, and its debrief as before', async ({ page }) => {
  await startTalk(page, EXERCISE, 'zh');
  await say(page, OWN_WORDS.zh[0]);
  await endTalk(page);
  const before = await record(page);
  await page.reload();
  await expect(page.getByRole('link', { name: '看复盘' })).toBeVisible();
  expect(await record(page)).toBe(before);
  await expect(answerField(page)).toHaveCount(0);
  await page.getByRole('link', { name: '看复盘' }).click();
  const debrief = await wholeDebrief(page);
  await page.reload();
  expect(await wholeDebrief(page)).toBe(debrief);
});

test('in a talk gone back to: the branch with its unsent words, and the first talk untouched', async ({
  page,
}) => {
  await startTalk(page, EXERCISE, 'zh');
  for (const words of OWN_WORDS.zh.slice(0, 2)) await say(page, words);
  await endTalk(page);
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  const parent = page.url();
  await page.getByRole('button', { name: '第 2 句，再说一次' }).click();
  await expect(responsesOf(page)).toHaveCount(1);
  await answerField(page).fill('换个说法');
  await page.waitForTimeout(300);
  const [before, url] = [await record(page), page.url()];
  await page.reload();
  await expect(responsesOf(page)).toHaveCount(1);
  expect(await record(page)).toBe(before);
  expect(page.url()).toBe(url);
  await expect(answerField(page)).toHaveValue('换个说法');
  await page.goto(parent);
  await expect(page.getByRole('article')).toHaveCount(2);
});

/** The words of a debrief, once its last part stands there: it is drawn in turn. */
async function wholeDebrief(page: Page): Promise<string | null> {
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('link', { name: '再练一次' })).toBeVisible();
  return page.locator('.debrief').textContent();
}
