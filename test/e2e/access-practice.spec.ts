import { expect, test } from '@playwright/test';
import { violations } from './violations';

const PATHS = [
  '#/drills',
  '#/drill/break-down-cost',
  '#/drill/break-down-cost/beat/truckPlatform',
  '#/courses',
  '#/course/fuel-card',
];

for (const [colorScheme, language, width] of [
  ['dark', '中文', 360],
  ['light', 'English', 1920],
  ['dark', 'English', 768],
] as const) {
  test(`drills and courses offend neither axe nor the screen: ${colorScheme}, ${language}, ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    await page.getByRole('button', { name: language }).click();
    for (const path of PATHS) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });
}
