import { expect, test } from '@playwright/test';
import { say, startTalk } from './talk';
import { violations } from './violations';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['zh', 'en'] as const) {
    test(`no page offends axe: ${colorScheme}, ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('');
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await expect(page.locator('.exercise-card').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.goto('#/exercise/gas-card-taxi-company');
      await expect(page.locator('.briefing-page__start')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await startTalk(page, 'gas-card-taxi-company', language);
      await say(
        page,
        language === 'zh'
          ? '王总您好，我是油站的小陈，我等您。'
          : 'Good morning Mr Wang, I am happy to wait.',
      );
      await say(
        page,
        language === 'zh'
          ? '我们绝对没问题，您必须今天就签！'
          : 'There is absolutely no risk, you must sign today!',
      );
      expect(await violations(page)).toEqual([]);
      // A persona may well have gone by now: then there is nothing to stop.
      const stop = page.getByRole('button', { name: /^(结束这次谈话|End this talk)$/ });
      if ((await stop.count()) > 0) {
        await stop.click();
        await page.getByRole('button', { name: /^(结束|End it)$/ }).click();
      }
      await page.getByRole('link', { name: /看复盘|See the debrief/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      for (const path of ['#/manual', '#/settings', '#/nowhere']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
    });
  }
}
