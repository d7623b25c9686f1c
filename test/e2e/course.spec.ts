import { expect, test, type Page } from '@playwright/test';
import { violations } from './violations';

const PARTS = ['讲义', '一堂课的教案', '三人对练的角色单'];

/** Which parts of the course would stand on paper. */
async function onPaper(page: Page): Promise<string[]> {
  const seen = await Promise.all(
    PARTS.map((name) => page.getByRole('region', { name, includeHidden: true }).isVisible()),
  );
  return PARTS.filter((_, i) => seen[i]);
}

test('a course: its steps lead to what is practised, and its pages go to paper one by one', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('#/courses');
  await page.getByRole('link', { name: '加油卡', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '加油卡', exact: true })).toBeFocused();
  expect(await violations(page)).toEqual([]);

  // A step with a persona proposes it where the talk begins.
  const steps = page.getByRole('region', { name: '一步一步练' });
  const suspicious = steps.getByRole('listitem').filter({ hasText: '客户是多疑型' });
  await suspicious.getByRole('link').first().click();
  await expect(page.getByRole('radio', { name: /多疑型/ })).toBeChecked();
  await page.goBack();

  await expect(page.getByRole('heading', { level: 1, name: '加油卡', exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('header.shell')).toBeHidden();
  await expect(page.getByRole('button', { name: '打印讲义' })).toBeHidden();
  expect(await onPaper(page)).toEqual(PARTS);
  // Paper is white, whatever the theme.
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');

  for (const [button, part] of [
    ['打印讲义', '讲义'],
    ['打印教案', '一堂课的教案'],
    ['打印角色单', '三人对练的角色单'],
  ] as const) {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: button }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper(page)).toEqual([part]);
    await expect(page.getByRole('region', { name: '一步一步练' })).toBeHidden();
  }
  // Three sheets, three pages.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(3);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await onPaper(page)).toEqual(PARTS);
});

test('a course fits a phone and a projector, in both languages', async ({ page }) => {
  for (const width of [360, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const language of ['中文', 'English']) {
      await page.goto('#/course/fuel-card');
      await page.getByRole('button', { name: language }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  }
});
