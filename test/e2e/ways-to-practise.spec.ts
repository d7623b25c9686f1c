import { expect, test } from '@playwright/test';
import { answerField, responsesOf, say, startTalk } from './talk';
import { violations } from './violations';

test('coached: hints in three steps when asked for, thoughts after each response, counted apart', async ({
  page,
}) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh', '有人在旁边提点');
  const hints = page.getByRole('region', { name: '提示' });
  await expect(hints.locator('dd')).toHaveCount(0);
  for (const [i, ask] of ['给一点提示', '再提示一步', '给个例子'].entries()) {
    await hints.getByRole('button', { name: ask }).click();
    await expect(hints.locator('dd')).toHaveCount(i + 1);
  }
  expect(await violations(page)).toEqual([]);
  // A hint that was seen has been seen, also after a reload.
  await page.reload();
  await expect(hints.locator('dd')).toHaveCount(3);
  await say(page, '王总您好，我是油站的小陈，您忙您的，我先等着。');
  await expect(page.locator('.thought-bubble')).toBeVisible();
  await expect(hints.locator('dd')).toHaveCount(0);
  await expect(answerField(page)).toBeFocused();
  await say(page, '我先请教一句，交接班的时候车要排多久？');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByText('其中 1 句是看过提示或例句才答的')).toBeVisible();
  await expect(page.getByRole('article').first().getByText('（看过提示）')).toBeVisible();
});

test('an exam: no help, no pause, taken once, with its result in the debrief', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh', '考一次');
  await expect(page.locator('.talk-bar button')).toHaveText(['任务说明', '结束这次谈话']);
  const first = await page.locator('.bubble__line').last().textContent();
  expect(await violations(page)).toEqual([]);
  await say(page, '王总您好，我是油站的小陈，我等您。');

  // Half done, it can only be carried on.
  await page.goto('#/exercise/gas-card-taxi-company');
  await page.getByRole('radio', { name: /考一次/ }).check();
  await page.getByRole('link', { name: '接着考' }).click();
  await expect(responsesOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByText(/考一次/)).toBeVisible();
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
  await expect(page.getByRole('button', { name: '存成文件' })).toBeVisible();

  await page.goto('#/exercise/gas-card-taxi-company');
  await page.getByRole('radio', { name: /考一次/ }).check();
  await expect(page.getByRole('link', { name: '看考试结果' })).toBeVisible();
  await expect(page.getByRole('button', { name: '开始谈' })).toHaveCount(0);

  // Deleted, it can be taken again, and begins with the same words: the seed is fixed.
  await page.goto('#/');
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.locator('.attempt')).toHaveCount(0);
  await startTalk(page, 'gas-card-taxi-company', 'zh', '考一次');
  expect(await page.locator('.bubble__line').last().textContent()).toBe(first);
});

test('a pause puts the answer aside with its words, also over a reload', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await answerField(page).fill('还没想好');
  await page.getByRole('button', { name: '暂停' }).click();
  const resume = page.getByRole('button', { name: '接着谈' });
  await expect(resume).toBeFocused();
  await expect(answerField(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await resume.click();
  await expect(answerField(page)).toHaveValue('还没想好');
  await expect(answerField(page)).toBeFocused();
});

for (const language of ['zh', 'en'] as const) {
  test(`an expert’s run from the briefing to its end, by keyboard, and nothing is kept: ${language}`, async ({
    page,
  }) => {
    await page.goto('#/exercise/gas-card-taxi-company');
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: /先看行家谈一遍|Watch an expert first/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const next = page.locator('.model-said .button--main');
    await next.press('Enter');
    await expect(page.locator('.model-said__text')).not.toBeEmpty();
    await expect(page.locator('.model-acts li').first()).toBeVisible();
    await expect(page.locator('.thought-bubble')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (let i = 0; i < 40 && (await next.getAttribute('aria-disabled')) !== 'true'; i++)
      await next.press('Enter');
    await expect(page.locator('.model-said__words strong')).toHaveText(/谈成|Won/);
    await expect(next).toBeFocused();
    await page.getByRole('link', { name: /换我来谈|Now let me try/ }).click();
    await page.goto('#/');
    await expect(page.locator('.exercise-card').first()).toBeVisible();
    await expect(page.locator('.attempt')).toHaveCount(0);
  });
}

test('guided: a line is chosen by keyboard at each step, and counted apart', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh', '从几句话里挑');
  const lines = page.getByRole('region', { name: '挑一句说' });
  await expect(lines).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(responsesOf(page)).toHaveCount(1);
  await expect(lines).toBeFocused();
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByText('其中 1 句是挑出来的')).toBeVisible();
});
