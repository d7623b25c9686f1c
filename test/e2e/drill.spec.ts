import { expect, test } from '@playwright/test';
import { say } from './talk';
import { violations } from './violations';

/** Answers in nobody's examples: the method done well, for each beat of the drill by its line of business. */
const OWN_WORDS: Record<string, string> = {
  '银行·小店收款':
    '三百来块一次拿出来是心疼。可拆到每一天也就八毛，您卖一个包子一块五，一个包子钱还用不完，您看值当不值当？',
  '成人教育·考证夜校':
    '一个月工资一下子出去，谁都得掂量。四千八摊到八十节课，一节合六十块，没上的还能退，扣一成手续费。您最放不下的是哪一头？',
  '加油站·车队管理':
    '一年一万六千二，这数是不小。摊到四十五台车，一台一天正好一块钱，换一台车当天的油有数。您拿一台车漏的油比一比？',
};

test('a drill from the library to its method, an answer, the next beat, and its progress', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  await page.getByRole('link', { name: /^一招一练/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '练哪一招？' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // By the keyboard alone: the drill, then the way in.
  await page.getByRole('link', { name: '化整为零', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '化整为零' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '开始练' }).focus();
  await page.keyboard.press('Enter');

  const served: string[] = [];
  for (let i = 0; i < 2; i++) {
    await expect(page).toHaveURL(/\/beat\/\w+$/);
    const business = await page.locator('.beat__business').innerText();
    served.push(business);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '去见客户' }).click();
    await expect(page.locator('.bubble__line').first()).toBeVisible();
    await say(page, OWN_WORDS[business] ?? '');
    await expect(page.locator('.end')).toBeVisible();
    if (i === 0)
      await expect(page.getByRole('heading', { level: 2, name: '做到了' })).toBeVisible();
    if (i === 0) await page.getByRole('link', { name: '下一题' }).click();
  }
  expect(new Set(served).size).toBe(2);

  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '复盘：化整为零' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '回到“化整为零”' }).click();
  await expect(page.getByRole('link', { name: '接着练' })).toBeVisible();
  const first = page.getByRole('listitem').filter({ hasText: served[0] ?? '' });
  await expect(first).toContainText('做到了');

  // It is kept: the library says so after the page was opened anew.
  await page.goto('#/drills');
  await page.reload();
  const row = page.getByRole('article').filter({ hasText: '化整为零' });
  await expect(row).toContainText(/3 题做到 [12] 题/);
});
