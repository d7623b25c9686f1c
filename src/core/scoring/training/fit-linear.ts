import { random, shuffled } from './random';
import type { Sparse } from './sparse';

/** How a linear model is fitted. */
export interface LinearOptions {
  /** Inverse strength of the ridge; larger fits closer. */
  c: number;
  /** Times that all rows are visited. */
  rounds: number;
}

/**
 * Fits weights and a bias (last entry) by dual coordinate descent for L2-regularised squared loss
 * (Ho & Lin, JMLR 2012). `use` lists the rows to learn from.
 */
export function fitLinear(
  x: Sparse,
  y: Float32Array,
  use: Int32Array,
  options: LinearOptions,
): Float32Array {
  const { from, cols, vals } = x;
  const w = new Float32Array(x.width + 1);
  const alpha = new Float32Array(x.rows);
  const diag = new Float32Array(x.rows);
  const norm = new Float32Array(x.rows);
  for (const i of use) {
    let s = 1;
    for (let k = from[i]!; k < from[i + 1]!; k += 1) s += vals[k]! * vals[k]!;
    norm[i] = s;
    diag[i] = 1 / (2 * options.c);
  }
  const next = random(7);
  for (let round = 0; round < options.rounds; round += 1) {
    const order = shuffled(use.length, next);
    let most = 0;
    for (const o of order) {
      const i = use[o]!;
      const [a, b] = [from[i]!, from[i + 1]!];
      let score = w[x.width]!;
      for (let k = a; k < b; k += 1) score += w[cols[k]!]! * vals[k]!;
      const step = (y[i]! - score - diag[i]! * alpha[i]!) / (norm[i]! + diag[i]!);
      if (step === 0) continue;
      alpha[i] = alpha[i]! + step;
      for (let k = a; k < b; k += 1) w[cols[k]!]! += step * vals[k]!;
      w[x.width]! += step;
      const size = step < 0 ? -step : step;
      if (size > most) most = size;
    }
    if (most < 1e-4) break;
  }
  return w;
}

/** The score of row i under weights from `fitLinear`. */
export function scoreRow(x: Sparse, w: Float32Array, i: number): number {
  let score = w[x.width]!;
  for (let k = x.from[i]!; k < x.from[i + 1]!; k += 1) score += w[x.cols[k]!]! * x.vals[k]!;
  return score;
}
