import { expect, test } from '@playwright/test';

/** All JavaScript until the first customer line, gzip, in bytes: what a slow training room waits for. */
const BUDGET = 200 * 1024;

test('the JavaScript from a cold load until the first customer line stays within its budget', async ({
  page,
}) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const scripts = new Map<string, string>();
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || response.mimeType.includes('javascript'))
      scripts.set(requestId, response.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto('#/exercise/gas-card-taxi-company');
  await page.getByRole('button', { name: '开始谈' }).click();
  await expect(page.locator('.bubble__line').first()).toBeVisible();
  await page.waitForTimeout(500);
  console.log(`${(bytes / 1024).toFixed(1)} KB of JavaScript in ${scripts.size} files`);
  expect(scripts.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
  expect([...scripts.values()].filter((url) => /yaml|zod/.test(url))).toEqual([]);
});

test('a response sent before the weights are there waits visibly, and is answered when they come', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/weights\.zh\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('#/exercise/gas-card-taxi-company');
  await page.getByRole('button', { name: '开始谈' }).click();
  await page.getByRole('textbox').fill('王总您好，我是油站的小陈。');
  await page.getByRole('textbox').press('Enter');
  await expect(page.getByText('评分的部分还在读进来')).toBeVisible();
  await expect(page.locator('.said--learner')).toHaveCount(0);
  release();
  await expect(page.locator('.said--learner')).toHaveCount(1);
});
