import { expect, test } from '@playwright/test';
import { say, startTalk } from './talk';

test('no request goes to any other host, from the library to the debrief', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host);
  });
  await page.goto('');
  await expect(page.locator('.exercise-card').first()).toBeVisible();
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await say(page, '王总您好，我是油站的小陈，我等您。');
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('#/manual');
  await page.goto('#/settings');
  await page.waitForTimeout(300);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('the content security policy is strict, and nothing of the page offends it', async ({
  page,
}) => {
  const offences: string[] = [];
  page.on(
    'console',
    (message) => /Content Security Policy/.test(message.text()) && offences.push(message.text()),
  );
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await say(page, '王总您好，我是油站的小陈，我等您。');
  await page.goto('#/manual');
  await page.waitForTimeout(300);
  expect(offences).toEqual([]);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});
