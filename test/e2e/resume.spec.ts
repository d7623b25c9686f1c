import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { answerField, responsesOf, say, startTalk } from './talk';

test('a browser killed in mid-talk resumes at the same turn, with the unsent words', async ({
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'duilian-'));
  const open = () =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseURL ?? '',
      locale: 'zh-CN',
    });
  const first = await open();
  const page = await first.newPage();
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await say(page, '王总您好，我是油站的小陈，我等您。');
  await say(page, '我先请教一句，交接班的时候车要排多久？');
  await answerField(page).fill('这句还没说完');
  const record = await page.locator('.transcript__lines').textContent();
  const url = page.url();
  await page.waitForTimeout(500);
  await kill(first);

  const second = await open();
  const again = await second.newPage();
  await again.goto(url);
  await expect(responsesOf(again)).toHaveCount(2);
  expect(await again.locator('.transcript__lines').textContent()).toBe(record);
  await expect(answerField(again)).toHaveValue('这句还没说完');
  await second.close();
});

test('a reload at any moment changes nothing, and the library offers to carry on', async ({
  page,
}) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await page.reload();
  await expect(page.locator('.bubble__line').first()).toBeVisible();
  await say(page, '王总您好，我是油站的小陈，我等您。');
  const record = await page.locator('.transcript__lines').textContent();
  await page.reload();
  await expect(responsesOf(page)).toHaveCount(1);
  expect(await page.locator('.transcript__lines').textContent()).toBe(record);
  await page.goto('#/');
  await page.getByRole('region', { name: '接着练' }).getByRole('link').click();
  await expect(responsesOf(page)).toHaveCount(1);
});

/** Ends the browser as a crash would: no page gets to say goodbye. */
async function kill(context: BrowserContext): Promise<void> {
  const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  await cdp.send('Browser.crash').catch(() => undefined);
  await context.close().catch(() => undefined);
}
