import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { readScenarios } from '../../src/cli/read-scenarios';
import { localise } from '../../src/core/scenario/localise';
import type { WeightsFile } from '../../src/core/scoring/model/weights-type';
import { timeTurns, type Bench } from './time-turns';

/** What a turn may take, in ms. */
const MEDIAN = 5;
const P99 = 20;

/** Times turns in Node and in Chromium; exit code 1 where one of them is too slow. */
async function main(): Promise<void> {
  const { exercises, personas } = readScenarios();
  const benches = (['zh', 'en'] as const).map((language): Bench => {
    const exercise = exercises.get('gas-card-taxi-company')?.value;
    const persona = personas.get('knowitall')?.value;
    if (!exercise || !persona) throw new Error('the gas-card exercise cannot be read');
    const file = `src/core/scoring/weights/${language}.json`;
    return {
      exercise: localise(exercise, language),
      persona: localise(persona, language),
      language,
      weights: JSON.parse(readFileSync(file, 'utf8')) as WeightsFile,
      turns: 600,
    };
  });
  let slow = false;
  const tell = (where: string, { language }: Bench, times: number[]) => {
    const at = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0;
    const ok = at(0.5) < MEDIAN && at(0.99) < P99;
    slow ||= !ok;
    console.log(
      `${where} ${language}: median ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms, ${times.length} turns${ok ? '' : '  too slow'}`,
    );
  };
  for (const bench of benches)
    tell(
      'node    ',
      bench,
      timeTurns(bench, () => performance.now()),
    );

  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  for (const bench of benches) {
    const times = await page.evaluate(
      (b) => (globalThis as unknown as { timeTurns(b: Bench): number[] }).timeTurns(b),
      bench,
    );
    tell('chromium', bench, times);
  }
  await browser.close();
  if (slow) process.exitCode = 1;
}

/** The measurement as one classic script. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      rolldownOptions: {
        input: 'test/bench/in-page.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

await main();
