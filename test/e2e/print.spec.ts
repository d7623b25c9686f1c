import { expect, test } from '@playwright/test';
import { say, startTalk } from './talk';
import { OWN_WORDS } from './talks';

const CROSSES = {
  zh: '两毛钱算什么，我们绝对没有任何风险，您今天必须签！',
  en: 'Twenty fen is nothing, there is absolutely no risk, you must sign today!',
} as const;

for (const language of ['zh', 'en'] as const)
  test(`a debrief on paper: two pages, one’s own words and the red line on them, no buttons: ${language}`, async ({
    page,
  }) => {
    await startTalk(page, 'gas-card-taxi-company', language);
    const words = [...OWN_WORDS[language].slice(0, 2), CROSSES[language]];
    for (const text of words) await say(page, text);
    await page.getByRole('button', { name: /结束这次谈话|End this talk/ }).click();
    await page.getByRole('button', { name: /^(结束|End it)$/ }).click();
    await page.getByRole('link', { name: /看复盘|See the debrief/ }).click();
    await expect(page.getByRole('article')).toHaveCount(3);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of [
      '.shell',
      '.debrief__actions',
      '.debrief__onward',
      '.rewind',
      '.own__opener',
    ])
      for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden();
    expect(await page.locator('.button').filter({ visible: true }).count()).toBe(0);
    // The acts’ names stand between the words: what is left without them is what was said.
    for (const [i, text] of words.entries()) {
      const said = await page
        .locator('.marked')
        .nth(i)
        .evaluate((marked) => {
          const copy = marked.cloneNode(true) as HTMLElement;
          for (const act of copy.querySelectorAll('.act')) act.remove();
          return copy.textContent;
        });
      expect(said).toBe(text);
    }
    const red = page.locator('.red-lines');
    await expect(red).toBeVisible();
    await expect(red.locator('blockquote').first()).toBeVisible();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(2);
  });
