import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActId } from '../../../src/core/rubric/acts';
import { CORPUS } from '../../../src/cli/read-corpus';
import { loadWeights } from '../../../src/cli/load-weights';
import { spans } from '../../../src/core/scoring/find-acts';
import { clauseScores } from '../../../src/core/scoring/model/clause-scores';
import { prepareMoment } from '../../../src/core/scoring/reading/prepare-moment';
import { readResponse } from '../../../src/core/scoring/reading/read-response';
import type { RatedItem } from '../../../src/core/scoring/training/row-type';

/** A response in which an outsider marked the words that perform each act that raters had found in it. */
interface Marked {
  id: string;
  response: string;
  spans: Record<string, string>;
}

const key = (id: string, response: string): string => `${id}|${response}`;

function corpusItems(): Map<string, RatedItem> {
  return new Map(
    readdirSync(CORPUS)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as RatedItem)
      .map((item) => [key(item.id, item.response), item]),
  );
}

/** Offsets of the tokens (characters in Chinese, words in English) between two offsets. */
function tokens(text: string, locale: string, start: number, end: number): Set<number> {
  const pattern = locale === 'zh' ? /[\u4e00-\u9fffA-Za-z0-9]/g : /[A-Za-z0-9'’]+/g;
  return new Set(
    [...text.matchAll(pattern)]
      .filter((m) => m.index < end && m.index + m[0].length > start)
      .map((m) => m.index),
  );
}

describe('spans, on 220 responses marked by an outsider', () => {
  const items = corpusItems();
  const marked = readFileSync('test/fixtures/spans/marked.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked);

  it.each(['zh', 'en'] as const)('touch the right words in %s, and are short', (locale) => {
    const weights = loadWeights(locale);
    const f1: number[] = [];
    const shares: number[] = [];
    for (const { id, response, spans: theirWords } of marked) {
      const item = items.get(key(id, response));
      if (item?.locale !== locale) continue;
      const p = prepareMoment(item.context, weights.lexicon);
      const reading = readResponse(response, p);
      const all = tokens(response, locale, 0, response.length).size;
      const clauses = clauseScores(weights, reading, p);
      const ours = spans(Object.keys(theirWords) as ActId[], { weights, reading, clauses });
      for (const [act, words] of Object.entries(theirWords)) {
        const { start, end } = ours(act as ActId);
        if (start === null || end === null) continue;
        const from = response.indexOf(words);
        const theirs = tokens(response, locale, from, from + words.length);
        const found = tokens(response, locale, start, end);
        const both = [...found].filter((at) => theirs.has(at)).length;
        f1.push((2 * both) / (found.size + theirs.size));
        shares.push(found.size / all);
      }
    }
    expect(f1.length).toBeGreaterThan(350);
    expect(f1.filter((f) => f > 0).length / f1.length).toBeGreaterThan(0.75);
    expect(f1.reduce((sum, f) => sum + f, 0) / f1.length).toBeGreaterThan(0.57);
    expect(shares.sort((a, b) => a - b)[shares.length >> 1]).toBeLessThan(0.4);
  });
});
