import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { OWN_WORDS } from '../e2e/talks';

/** Where the pictures go; git ignores it. */
const FOLDER = 'screenshots';
const BASE = 'http://127.0.0.1:4179/some/folder/';
const EXERCISE = 'gas-card-taxi-company';
const SIZES = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
  projector: { width: 1920, height: 1080 },
};
const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** Screens that are an address and no more. */
const PLACES = {
  library: '/',
  drills: '/drills',
  drill: '/drill/find-the-fault',
  courses: '/courses',
  course: '/course/new-teller',
  briefing: `/exercise/${EXERCISE}`,
  classSetUp: `/class/${EXERCISE}`,
  sheets: `/class/${EXERCISE}/sheets`,
  manual: '/manual',
  settings: '/settings',
};

/**
 * Takes pictures of the key screens of what `npm run build` has built, in three sizes, both themes and languages, into a folder to be
 * looked at; only the sizes that are named (`projector`), if any are. Screens of a talk are played with own words.
 */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = spawn('node', ['test/e2e/serve-dist.mjs'], { stdio: 'ignore' });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await new Promise((go) => setTimeout(go, 800));
    for (const [size, viewport] of sizesNamed(process.argv.slice(2)))
      for (const theme of ['light', 'dark'] as const)
        for (const language of LANGUAGES) {
          const name = (screen: string) => `${FOLDER}/${screen}-${size}-${theme}-${language}.png`;
          await take(browser, { viewport, theme, language, name });
          console.log(`${size} ${theme} ${language}`);
        }
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The sizes of these names, all where none is named; throws where there is no such size. */
function sizesNamed(names: readonly string[]) {
  const sizes = Object.entries(SIZES);
  for (const name of names)
    if (!(name in SIZES))
      throw new Error(`no size ${name}: name some of ${Object.keys(SIZES).join(', ')}, or none`);
  return names.length === 0 ? sizes : sizes.filter(([size]) => names.includes(size));
}

interface Setting {
  viewport: { width: number; height: number };
  theme: 'light' | 'dark';
  language: Language;
  name: (screen: string) => string;
}

async function take(browser: Browser, { viewport, theme, language, name }: Setting): Promise<void> {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const [screen, place] of Object.entries(PLACES)) {
    await page.goto(`${BASE}#${place}`);
    await settled(page);
    await page.screenshot({ path: name(screen) });
  }
  await page.goto(`${BASE}#/exercise/${EXERCISE}`);
  await page.locator('.briefing-page__start button').click();
  await page.locator('.bubble__line').first().waitFor();
  for (const [i, words] of OWN_WORDS[language].slice(0, 3).entries()) {
    await page.locator('#answer').fill(words);
    await page.locator('#answer').press('Enter');
    await page.locator('.said--learner').nth(i).waitFor();
    await settled(page);
  }
  await page.screenshot({ path: name('talk') });
  // A debrief comes when the talk is over: it is broken off, by the last button of the bar and of the question that follows.
  await page.locator('.talk-bar button').last().click();
  await page.locator('dialog button').last().click();
  await page.locator('.end a').first().click();
  await page.locator('article').first().waitFor();
  await settled(page);
  await page.screenshot({ path: name('debrief'), fullPage: true });
  await page.goto(`${BASE}#/class/${EXERCISE}`);
  await page.locator('main .button--main').click();
  await page.locator('.class-lines p').first().waitFor();
  await settled(page);
  await page.screenshot({ path: name('class') });
  await context.close();
}

/** Waits until lines are spoken and pictures have come to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  // Pages are drawn in turn: they stand when they no longer grow.
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await page.waitForTimeout(700);
    now = await page.evaluate(() => document.documentElement.scrollHeight);
  }
}

await main();
