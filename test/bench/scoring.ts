import { readFileSync } from 'node:fs';
import { loadWeights } from '../../src/cli/load-weights';
import { itemSchema } from '../../src/cli/item-schema';
import { parseLines } from '../../src/cli/parse-lines';
import { judge } from '../../src/core/scoring/judge';
import type { Item } from '../../src/core/scoring/moment-type';

/** Times in milliseconds of judging one response after warm-up: the median and the 99th percentile. */
export function benchScoring(file = 'zh-fuel-plain.jsonl'): {
  median: number;
  p99: number;
  n: number;
} {
  const text = readFileSync(new URL(`../../scenarios/corpus/${file}`, import.meta.url), 'utf8');
  const items = parseLines(text, itemSchema).items as Item[];
  const weights = loadWeights(file.startsWith('en') ? 'en' : 'zh');
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const { context, response } of items) {
      const from = performance.now();
      judge(weights, context, response, [], []);
      if (round > 0) times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  return {
    median: times[times.length >> 1] ?? NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    n: times.length,
  };
}
