import type { Language } from '../../rubric/context';
import { DENSE_NAMES } from '../reading/read-response';
import { rowScale } from '../model/row-scale';
import { pack, type Sparse } from './sparse';
import type { Row } from './row-type';

/** What a dense column of one standard deviation counts beside a response's grams. */
const DENSE_SHARE = 0.07;
/** Columns that vary less are not blown up further. */
const LEAST_DEVIATION = 0.15;
/** A gram is known if it occurs in that many contexts. */
const LEAST_CONTEXTS = 3;
/** Most grams that are known (the most frequent), which bounds the size of the weights. */
const MOST_GRAMS = 5000;

/** Rows as a matrix: shared dense columns, the same again for the own language only, grams of the own language. */
export interface Matrix {
  x: Sparse;
  /** Buckets of the known grams, sorted. */
  grams: number[];
  /** Factor that each dense column was multiplied by. */
  scale: Float32Array;
}

/** Builds the matrix of linear models for a language from rows of all languages, of which the first `learnt` are learnt from. */
export function buildMatrix(
  rows: readonly Row[],
  learnt: number,
  locale: Language,
  ownShare: number,
): Matrix {
  const own = rows.slice(0, learnt).filter((r) => r.locale === locale);
  const width = DENSE_NAMES.length;
  const scale = columnScales(own);
  const grams = knownGrams(own);
  const place = new Map(grams.map((g, i) => [g, i]));
  const x = pack(
    rows.map((row) => {
      const out: [number, number][] = [];
      row.reading.dense.forEach((v, c) => {
        if (v === 0) return;
        out.push([c, v * scale[c]!]);
        if (row.locale === locale && ownShare > 0) out.push([width + c, v * scale[c]! * ownShare]);
      });
      if (row.locale === locale) {
        const s = rowScale(row.reading.grams.size) / 256;
        for (const g of row.reading.grams) {
          const k = place.get(g);
          if (k !== undefined) out.push([2 * width + k, s]);
        }
      }
      return out;
    }),
    2 * width + grams.length,
  );
  return { x, grams, scale };
}

function columnScales(rows: readonly Row[]): Float32Array {
  return Float32Array.from(DENSE_NAMES, (_, c) => {
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      const v = row.reading.dense[c]!;
      sum += v;
      squares += v * v;
    }
    const mean = sum / rows.length;
    const deviation = Math.sqrt(Math.max(0, squares / rows.length - mean * mean));
    return deviation < 1e-3 ? 0 : DENSE_SHARE / Math.max(deviation, LEAST_DEVIATION);
  });
}

function knownGrams(rows: readonly Row[]): number[] {
  const contexts = new Map<number, { last: string; n: number }>();
  for (const row of [...rows].sort((a, b) => (a.context < b.context ? -1 : 1))) {
    for (const g of row.reading.grams) {
      const seen = contexts.get(g);
      if (seen === undefined) contexts.set(g, { last: row.context, n: 1 });
      else if (seen.last !== row.context) {
        seen.n += 1;
        seen.last = row.context;
      }
    }
  }
  return [...contexts]
    .filter(([, { n }]) => n >= LEAST_CONTEXTS)
    .sort((a, b) => b[1].n - a[1].n || a[0] - b[0])
    .slice(0, MOST_GRAMS)
    .map(([g]) => g)
    .sort((a, b) => a - b);
}
