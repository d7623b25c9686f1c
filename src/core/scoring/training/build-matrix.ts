import { rowScale } from '../model/row-scale';
import { pack, type Sparse } from './sparse';

/** What a dense column of one standard deviation counts beside a response's grams. */
const DENSE_SHARE = 0.14;
/** Columns that vary less are not blown up further. */
const LEAST_DEVIATION = 0.15;
/** A gram is known if it occurs in that many contexts. */
const LEAST_CONTEXTS = 3;
/** Most grams that are known (the most frequent), which bounds the size of the weights. */
const MOST_GRAMS = 5000;

/** What a row of the matrix is made from: a response or a clause of one. */
export interface Readable {
  context: string;
  /** Each gram once. */
  reading: { dense: readonly number[]; grams: Iterable<number> };
}

/** Rows as a matrix: dense columns, then grams. */
export interface Matrix {
  x: Sparse;
  /** Buckets of the known grams, sorted. */
  grams: number[];
  /** Factor that each dense column was multiplied by; as many as there are dense columns. */
  scale: Float32Array;
}

/**
 * Builds the matrix of a language's models from rows of which the first `learnt` are learnt from; `grams` are those to know, the most
 * frequent of the rows where they are left out.
 */
export function buildMatrix(
  rows: readonly Readable[],
  learnt: number,
  grams: number[] = frequentGrams(rows.slice(0, learnt)),
): Matrix {
  const scale = columnScales(rows.slice(0, learnt));
  const width = scale.length;
  const place = new Map(grams.map((g, i) => [g, i]));
  const x = pack(
    rows.map(({ reading }) => {
      const out: [number, number][] = [];
      reading.dense.forEach((v, c) => {
        if (v !== 0) out.push([c, v * scale[c]!]);
      });
      const said = [...reading.grams];
      const s = rowScale(said.length) / 256;
      for (const g of said) {
        const k = place.get(g);
        if (k !== undefined) out.push([width + k, s]);
      }
      return out;
    }),
    width + grams.length,
  );
  return { x, grams, scale };
}

function columnScales(rows: readonly Readable[]): Float32Array {
  return Float32Array.from(rows[0]?.reading.dense ?? [], (_, c) => {
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

function frequentGrams(rows: readonly Readable[]): number[] {
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
