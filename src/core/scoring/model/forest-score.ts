import type { Forest } from './weights-type';

/** The sum of a forest's trees for one row of whole numbers, in 1/1024. */
export function forestScore(forest: Forest, row: ArrayLike<number>): number {
  const { roots, feature, cut, left, value } = forest;
  let sum = 0;
  for (let t = 0; t < roots.length; t += 1) {
    let n = roots[t]!;
    const root = n;
    let f = feature[n]!;
    while (f >= 0) {
      n = root + left[n]! + (row[f]! <= cut[n]! ? 0 : 1);
      f = feature[n]!;
    }
    sum += value[n]!;
  }
  return Math.floor(sum / 16);
}
