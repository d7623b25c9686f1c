import { expect, test, type Page } from '@playwright/test';
import { say, startTalk } from './talk';
import { violations } from './violations';

const EXERCISE = 'gas-card-taxi-company';
const GOOD =
  '您说得对，便宜两毛是真便宜。一回三十二升差六块四，少排十五分钟能多拉一单十八块，您看哪头合算？';
const POOR = '两毛钱算什么，我们绝对没有任何风险，您今天必须签！';

/** Opens a class at the objection about the price. */
async function openClass(page: Page): Promise<void> {
  await page.goto(`#/class/${EXERCISE}`);
  await page.getByRole('combobox').selectOption({ label: '民营站便宜两毛' });
  await page.getByRole('button', { name: '开讲' }).click();
  await expect(answer(page)).toBeFocused();
}

/** Writes two answers and puts them to the class, by keyboard. */
async function showPair(page: Page): Promise<void> {
  await page.getByRole('button', { name: '两个答法' }).press('Enter');
  await expect(side(page, '甲')).toBeFocused();
  await page.keyboard.insertText(GOOD);
  await side(page, '乙').fill(POOR);
  await page.getByRole('button', { name: '摆出来给大家看' }).press('Enter');
  await expect(page.getByRole('heading', { name: /举手/ })).toBeFocused();
}

const answer = (page: Page) => page.getByRole('textbox', { name: '大家怎么说？' });
const side = (page: Page, name: string) => page.getByRole('textbox', { name: `答法${name}` });
const card = (page: Page, name: string) =>
  page.getByRole('article', { name: `答法${name}`, exact: true });

/** The smallest letters that a class has to read, in px. */
const smallest = (page: Page) =>
  page.locator('.class').evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let size = Infinity;
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent || !texts.currentNode.textContent?.trim()) continue;
      if (parent.closest('.visually-hidden, .c-stage') || parent.offsetParent === null) continue;
      size = Math.min(size, parseFloat(getComputedStyle(parent).fontSize));
    }
    return size;
  });

test.describe('at 1920×1080', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('the last row can read every word, and the customer fills a good part of the screen', async ({
    page,
  }) => {
    await openClass(page);
    expect(await smallest(page)).toBeGreaterThanOrEqual(32);
    const line = page.locator('.class-lines p').first();
    expect(await line.evaluate((p) => parseFloat(getComputedStyle(p).fontSize))).toBeGreaterThan(
      44,
    );
    const picture = await page.locator('.class-figures').boundingBox();
    expect(picture?.height ?? 0).toBeGreaterThan(540);
    const end = await page.getByRole('button', { name: '说出去' }).boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(1080);
    await showPair(page);
    expect(await smallest(page)).toBeGreaterThanOrEqual(32);
    await page.getByRole('button', { name: '两个都演一遍' }).click();
    await expect(page.getByRole('region', { name: '差在哪里' })).toBeVisible();
    expect(await smallest(page)).toBeGreaterThanOrEqual(32);
  });

  test('a class talks with the customer, and the whole screen stays filled from line to line', async ({
    page,
  }) => {
    await openClass(page);
    await page.getByRole('button', { name: '全屏' }).click();
    await expect(page.getByRole('button', { name: '退出全屏' })).toBeVisible();
    await answer(page).fill(GOOD);
    await answer(page).press('Enter');
    await expect(page.getByText(`我们说： ${GOOD}`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第 2 句');
    await expect(page.getByRole('button', { name: '退出全屏' })).toBeVisible();
    await expect(answer(page)).toBeFocused();
    await answer(page).fill('还没说完的话');
    await page.waitForTimeout(300);
    await page.reload();
    await expect(answer(page)).toHaveValue('还没说完的话');
    await expect(page.getByText(GOOD)).toBeVisible();
  });
});

test('two answers side by side, both branches played, nothing lost on any reload', async ({
  page,
}) => {
  await openClass(page);
  const url = page.url();
  await showPair(page);
  await expect(page.getByText(/出色|有害|异议处理/)).toHaveCount(0);
  const [a, b] = [await card(page, '甲').boundingBox(), await card(page, '乙').boundingBox()];
  expect(a?.y).toBe(b?.y);
  expect(b?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
  await page.getByRole('button', { name: '选甲的多一个' }).click();
  await page.getByRole('textbox', { name: '选乙的人数' }).fill('17');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(card(page, '甲')).toContainText(GOOD);
  await expect(page.getByRole('textbox', { name: '选乙的人数' })).toHaveValue('17');
  await expect(page.getByRole('textbox', { name: '选甲的人数' })).toHaveValue('1');

  await page.getByRole('button', { name: '两个都演一遍' }).press('Enter');
  const difference = page.getByRole('region', { name: '差在哪里' });
  await expect(difference).toContainText(/信任：甲高出 \d 格。/);
  await expect(card(page, '乙')).toContainText('17 人举手');
  await expect(page.getByRole('article', { name: '答法乙的评分' })).toContainText('夸大承诺');
  const seen = await page.locator('.played').textContent();
  await page.reload();
  await expect(difference).toBeVisible();
  await expect(page.locator('.ratings-card').nth(1)).toContainText('夸大承诺');
  expect(await page.locator('.played').textContent()).toBe(seen);

  // Each branch goes on by itself, and both are kept as attempts of their own.
  await card(page, '甲').getByRole('link', { name: '接着甲往下谈' }).press('Enter');
  await expect(answer(page)).toBeFocused();
  await answer(page).fill('那咱们先十台车试一个月，随时能停，您看行吗？');
  await answer(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第 3 句');
  await page.getByRole('link', { name: '上一句' }).click();
  await page.getByRole('link', { name: '上一句' }).click();
  await expect(page).toHaveURL(url);
  await expect(difference).toBeVisible();
  await page.goto('#/');
  await expect(page.locator('.attempt')).toHaveCount(3);
});

test('a turn of one’s own talk is put to the class, and stays as it was', async ({ page }) => {
  await startTalk(page, EXERCISE, 'zh');
  await say(page, '王总您好，我是油站的小陈，知道您十一点半要走，我先等着。');
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('link', { name: '看复盘' }).click();
  await page.getByRole('link', { name: '把第 1 句拿到课堂上' }).press('Enter');
  await expect(side(page, '甲')).toHaveValue(/我先等着/);
  await expect(side(page, '乙')).toBeFocused();
  await page.getByRole('button', { name: '给乙挑一句现成的' }).press('Enter');
  await page.locator('.picker__answer').nth(1).press('Enter');
  await page.getByRole('button', { name: '摆出来给大家看' }).click();
  await page.getByRole('button', { name: '两个都演一遍' }).click();
  await expect(page.getByRole('region', { name: '差在哪里' })).toBeVisible();
  await page.goto(`#/class/${EXERCISE}`);
  await page.getByText('从练过的一次接着讲').click();
  await expect(page.locator('.set-up__attempts ul > li')).toHaveCount(3);
});

test('the briefing leads to the class quietly, and the page changes its language there', async ({
  page,
}) => {
  await page.goto(`#/exercise/${EXERCISE}`);
  await page.getByRole('link', { name: '在课堂上用' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /课堂/ })).toBeFocused();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^In class:/ })).toBeVisible();
  await page.getByRole('link', { name: 'Sheets for the three roles (print)' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '观察员单' })).toBeVisible();
});

test('the sheets on paper: one role a page, one page or two each, hidden facts on the customer’s card alone', async ({
  page,
}) => {
  await page.goto(`#/class/${EXERCISE}/sheets`);
  await page.getByRole('radio', { name: /多疑型/ }).check();
  await expect(page.getByText('您的脾气：多疑型')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.shell')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const texts = await page.locator('.sheet').allTextContents();
  expect(texts).toHaveLength(3);
  const secret = '一台车一天三百六，一百二十台，公司要是代充，一个月得垫一百三十万。';
  expect(texts.map((text) => text.includes(secret))).toEqual([true, false, false]);
  expect(texts[1]).toContain('挂失生效之前被刷走的，不赔');
  expect(texts[1]).not.toContain('多疑');
  const count = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  };
  const show = (only: number | null) =>
    page
      .locator('.sheet')
      .evaluateAll(
        (sheets, n) =>
          sheets.forEach((sheet, i) =>
            (sheet as HTMLElement).toggleAttribute('hidden', n !== null && n !== i),
          ),
        only,
      );
  let sum = 0;
  for (const i of [0, 1, 2]) {
    await show(i);
    const pages = await count();
    expect(pages).toBeLessThanOrEqual(2);
    sum += pages;
  }
  await show(null);
  expect(await count()).toBe(sum);
  const ink = await page
    .locator('.sheet')
    .first()
    .evaluate((sheet) => [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet).color]);
  expect(ink).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`no page of a class offends axe or is too wide for a phone: ${colorScheme}`, async ({
    page,
  }) => {
    // Axe reads six pages.
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const check = async () => {
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
    };
    await page.goto(`#/class/${EXERCISE}/sheets`);
    await expect(page.locator('.sheet').first()).toBeVisible();
    await check();
    await page.goto(`#/class/${EXERCISE}`);
    await expect(page.getByRole('combobox')).toBeVisible();
    await check();
    await openClass(page);
    await check();
    await page.getByRole('button', { name: '两个答法' }).click();
    await check();
    await side(page, '甲').fill(GOOD);
    await side(page, '乙').fill(POOR);
    await page.getByRole('button', { name: '摆出来给大家看' }).click();
    await check();
    await page.getByRole('button', { name: '两个都演一遍' }).click();
    await expect(page.getByRole('region', { name: '差在哪里' })).toBeVisible();
    await check();
  });
