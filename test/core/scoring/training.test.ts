import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ratedSchema } from '../../../src/cli/item-schema';
import { CORPUS, readCorpus } from '../../../src/cli/read-corpus';
import { parseLines } from '../../../src/cli/parse-lines';
import { openWeights } from '../../../src/core/scoring/model/open-weights';
import { fromLetters, toLetters } from '../../../src/core/scoring/model/letters';
import { readRows } from '../../../src/core/scoring/training/read-rows';
import type { RatedItem } from '../../../src/core/scoring/training/row-type';
import { inTestPart } from '../../../src/core/scoring/training/split';
import { trainLanguage } from '../../../src/core/scoring/training/train-language';
import { TRAIN_OPTIONS } from '../../../src/core/scoring/training/train-options';

function rowsOf(file: string, most: number) {
  const text = readFileSync(new URL(`../../../scenarios/corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(0, most)
    .join('\n');
  return readRows(parseLines(text, ratedSchema).items as RatedItem[], file);
}

const QUICK = {
  ...TRAIN_OPTIONS.zh,
  network: { ...TRAIN_OPTIONS.zh.network, hidden: 4, epochs: 1 },
  members: 2,
  trees: { ...TRAIN_OPTIONS.zh.trees, trees: 4 },
  doubtTrees: { ...TRAIN_OPTIONS.zh.doubtTrees, trees: 4 },
};

describe('training', () => {
  it('gives the same bytes for the same corpus, whatever ran before', () => {
    const rows = rowsOf('zh-fuel-plain.jsonl', 60);
    const once = JSON.stringify(trainLanguage(rows, 'zh', undefined, QUICK).file);
    expect(JSON.stringify(trainLanguage(rows, 'zh', undefined, QUICK).file)).toBe(once);
    expect(openWeights(JSON.parse(once)).grams.size).toBeGreaterThan(100);
  }, 30000);

  it('refuses weights of another scorer', () => {
    const file = JSON.parse(
      readFileSync(new URL('../../../src/core/scoring/weights/zh.json', import.meta.url), 'utf8'),
    );
    expect(() => openWeights({ ...file, columns: 1 })).toThrow(/npm run train/);
  });

  it('keeps a context and its restyled twin on one side of the split', () => {
    const plain = rowsOf('zh-fuel-plain.jsonl', 150);
    const styled = new Map(
      rowsOf('zh-fuel-styled.jsonl', 150).map((r) => [r.id.replace('das-', 'da-'), r]),
    );
    for (const row of plain) {
      const twin = styled.get(row.id);
      if (twin !== undefined) expect(twin.context).toBe(row.context);
      expect(row.family).toBe('zh-fuel');
    }
    const share = plain.filter((r) => inTestPart(r.context)).length / plain.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.45);
  });

  it('never reads what is kept unseen', () => {
    const unseen = readCorpus(new URL('unseen/', CORPUS)).map((r) => r.context);
    const learnt = new Set(readCorpus().map((r) => r.context));
    expect(unseen.length).toBeGreaterThan(1000);
    expect(unseen.filter((c) => learnt.has(c))).toEqual([]);
  }, 60000);

  it('stores weights as letters that JSON need not escape', () => {
    const all = Int8Array.from({ length: 31 }, (_, i) => i - 15);
    const back = new Int8Array(62);
    fromLetters(toLetters(all), back, 1, 2);
    expect(back.filter((_, i) => i % 2 === 1)).toEqual(all);
    expect(back.filter((_, i) => i % 2 === 0).some((v) => v !== 0)).toBe(false);
    expect(JSON.stringify(toLetters(all))).toHaveLength(33);
  });
});
