import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';

/** What the issue of feel allows, in ms, with the processor slowed down four times (but for the first line). */
const FIRST_LINE = 1000;
const REACTION = 100;
const LONGEST_TASK = 50;
const SLOWED = 4;
const TURNS = 6;
/** Pages that are loaded slowed down, beside the talk and its debrief. */
const PAGES = [
  ['library', '#/'],
  ['drills', '#/drills'],
  ['courses', '#/courses'],
  ['briefing', '#/exercise/farmers-diesel'],
  ['class', '#/class/gas-card-taxi-company'],
  ['sheets', '#/class/gas-card-taxi-company/sheets'],
  ['manual', '#/manual'],
] as const;
const BASE = 'http://127.0.0.1:4179/some/folder/';

/**
 * Measures how a talk feels in Chromium on what `npm run build` has built: from choosing to the first line, from sending to
 * the first change on the page, what jumps about, and the longest task while the processor is slowed down. Exit code 1 where
 * one of them is too much.
 */
async function main(): Promise<void> {
  const server = spawn('node', ['test/e2e/serve-dist.mjs'], { stdio: 'ignore' });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await new Promise((go) => setTimeout(go, 800));
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.addInitScript(observe);
    const first = await firstLine(page);
    await page.waitForTimeout(1500);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const reactions: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) reactions.push(await answer(page));
    const talk = new URL(page.url()).hash;
    const pages: Felt[] = [{ name: 'talk', ...(await felt(page)) }];
    await breakOff(page);
    for (const [name, hash] of [
      ...PAGES,
      ['talk, read again', talk],
      ['debrief', `${talk}/debrief`],
    ] as const)
      pages.push({ name, ...(await load(page, hash)) });
    const tasks = pages.flatMap((p) => p.tasks);
    const shift = pages.reduce((sum, p) => sum + p.shift, 0);
    const worst = Math.max(0, ...tasks);
    const long = pages.filter((p) => p.tasks.length > 0);
    const sorted = [...reactions].sort((a, b) => a - b);
    const rows = [
      ['from choosing to the first line', `${first.toFixed(0)} ms`, first < FIRST_LINE],
      [
        'from sending to the first change, slowed 4x',
        `median ${sorted[TURNS / 2]!.toFixed(0)} ms, worst ${sorted.at(-1)!.toFixed(0)} ms`,
        sorted.at(-1)! < REACTION,
      ],
      [
        'layout shift',
        `${shift.toFixed(4)}${pages.flatMap((p) => (p.shift > 0 ? [`; ${p.name}: ${p.shift.toFixed(4)}`] : [])).join('')}`,
        shift === 0,
      ],
      [
        'longest task, slowed 4x',
        `${worst.toFixed(0)} ms (${tasks.length} over 50 ms on ${pages.length} pages${long.map((p) => `; ${p.name}: ${p.tasks.map((t) => t.toFixed(0)).join(' ')}`).join('')})`,
        worst <= LONGEST_TASK,
      ],
    ] as const;
    for (const [what, value, ok] of rows) console.log(`${what}: ${value}${ok ? '' : '  too much'}`);
    if (rows.some(([, , ok]) => !ok)) process.exitCode = 1;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** What was felt on a page. */
interface Felt {
  name: string;
  tasks: number[];
  shift: number;
}

/** What the page has noted since it was loaded. */
function felt(page: Page): Promise<{ tasks: number[]; shift: number }> {
  return page.evaluate(() => globalThis.feel);
}

/** Ends the talk by the last button of its bar and of the question that follows. */
async function breakOff(page: Page): Promise<void> {
  await page.locator('.talk-bar button').last().click();
  await page.locator('dialog[open] button').last().click();
  await page.waitForTimeout(2500);
}

/**
 * Loads a page from nothing, slowed down, and lets it come to rest. Nothing is looked for meanwhile: what a locator puts into the page is a
 * long task of its own.
 */
async function load(page: Page, hash: string): Promise<{ tasks: number[]; shift: number }> {
  await page.goto('about:blank');
  await page.goto(`${BASE}${hash}`);
  await page.waitForTimeout(5000);
  const seen = await felt(page);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  return seen;
}

/** Time from pressing the button on the briefing until the customer's first words stand there. */
async function firstLine(page: Page): Promise<number> {
  await page.goto(`${BASE}#/exercise/gas-card-taxi-company`);
  const button = page.getByRole('button', { name: '开始谈' });
  await button.waitFor();
  await page.waitForTimeout(1000);
  const from = performance.now();
  await button.click();
  await page.locator('.bubble__line').first().waitFor();
  return performance.now() - from;
}

/** Sends a response; time from the key to the next painted frame in which it stands in the record. */
async function answer(page: Page): Promise<number> {
  // The field has the focus; by the keyboard alone, for a locator's script is a long task of its own.
  await page.keyboard.insertText('王总，您说的我记下了。您最担心的是哪一条？');
  await page.evaluate(() => globalThis.watchSend());
  await page.keyboard.press('Enter');
  const took = await page.evaluate(() => globalThis.sent);
  await page.waitForTimeout(2500);
  return took!;
}

/** Runs in the page: keeps long tasks and layout shifts, and times from the key Enter to the record's change. */
function observe(): void {
  globalThis.feel = { tasks: [], shift: 0 };
  new PerformanceObserver((list) => {
    // Until the page's first byte is there, the browser is still putting the one before away.
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    for (const entry of list.getEntries())
      if (entry.startTime >= (navigation?.responseStart ?? 0))
        globalThis.feel.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      globalThis.feel.shift += entry.value;
  }).observe({ type: 'layout-shift' });
  globalThis.watchSend = () => {
    globalThis.sent = new Promise((done) => {
      const record = document.querySelector('.talk') ?? document.body;
      addEventListener(
        'keydown',
        () => {
          const from = performance.now();
          const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => done(performance.now() - from));
          });
          watch.observe(record, { childList: true, subtree: true, characterData: true });
        },
        { once: true, capture: true },
      );
    });
  };
}

declare global {
  var feel: { tasks: number[]; shift: number };
  var sent: Promise<number> | undefined;
  var watchSend: () => void;
}

await main();
