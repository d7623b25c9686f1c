import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answerField, responsesOf, say, startTalk } from './talk';
import { OWN_WORDS } from './talks';
import { violations } from './violations';

/** Three responses, then the end of the talk and its debrief. */
async function talkToDebrief(page: Page): Promise<void> {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  for (const words of OWN_WORDS.zh.slice(0, 3)) await say(page, words);
  await endTalk(page);
}

async function endTalk(page: Page): Promise<void> {
  const stop = page.getByRole('button', { name: '结束这次谈话' });
  if ((await stop.count()) > 0) {
    await stop.click();
    await page.getByRole('button', { name: '结束', exact: true }).click();
  }
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

test('answering anew from a response: a branch of its own, both curves, and the way back, by keyboard', async ({
  page,
}) => {
  await talkToDebrief(page);
  const parent = page.url();
  await page.getByRole('button', { name: '第 2 句，再说一次' }).press('Enter');
  // It stands at that very moment: what was said before is there, and the answer waits for words.
  await expect(responsesOf(page)).toHaveCount(1);
  await expect(answerField(page)).toBeFocused();
  expect(page.url()).not.toContain('debrief');
  await page.reload();
  await expect(responsesOf(page)).toHaveCount(1);
  await say(page, '废话少说，您今天必须签，我们绝对没有任何风险！');
  await endTalk(page);

  await expect(page.getByText('的第 2 句起，换个说法谈下来的')).toBeVisible();
  await expect(page.locator('.curve__line--before')).toHaveCount(2);
  const comparison = page.getByRole('region', { name: '换了说法，差在哪里' });
  await expect(comparison.getByText(/原来谈了 3 句，这次谈了 2 句/)).toBeVisible();
  await comparison.getByText('用表格看').click();
  await expect(comparison.getByRole('row', { name: /第 2 句/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: '看那一次的复盘' }).press('Enter');
  await expect(page).toHaveURL(parent);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(3);
  const branches = page.getByRole('region', { name: '从这一次另起的谈话' });
  await expect(branches.getByRole('link', { name: '第 2 句换了说法' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.goto('#/');
  await expect(page.locator('.attempt')).toHaveCount(2);
});

test('one’s own rating stands beside the score, over a reload, and goes out as a line for the corpus', async ({
  page,
}) => {
  await talkToDebrief(page);
  const response = page.getByRole('article').first();
  const score = await response.locator('.rating').first().locator('.rating__head').textContent();
  await response.getByRole('button', { name: '我不同意：倾听' }).press('Enter');
  await expect(page.locator('.own__form input').first()).toBeFocused();
  await page.getByRole('radio', { name: /^1 / }).press('Space');
  await page.getByRole('textbox', { name: '凭什么这样评？' }).fill('只顾着说自己等多久。');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '记下' }).press('Enter');
  const change = response.getByRole('button', { name: '改我的评分：倾听' });
  await expect(change).toBeFocused();
  await page.reload();
  await expect(change).toBeVisible();
  await expect(response.getByText('只顾着说自己等多久。')).toBeVisible();
  expect(await response.locator('.rating').first().locator('.rating__head').textContent()).toBe(
    score,
  );
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出我的评分' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/-ratings\.jsonl$/);
  const [line] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n');
  expect(JSON.parse(line ?? '')).toMatchObject({
    locale: 'zh',
    response: OWN_WORDS.zh[0],
    context: { history: [] },
    ratings: [{ rater: 'learner', listening: 1, own: ['listening'] }],
  });
});
