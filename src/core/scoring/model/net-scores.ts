import { bankScores, clamp } from './bank-scores';
import type { Net } from './weights-type';

/** The outputs of a network for one reading in 1/1024, by whole numbers alone; negative input passes a hidden unit at an eighth. */
export function netScores(
  net: Net,
  dense: readonly number[],
  grams: readonly number[],
  total: number,
): number[] {
  const hidden = new Float64Array(net.hidden.bias.length);
  bankScores(net.hidden, dense, grams, total).forEach((h, j) => {
    hidden[j] = h < 0 ? Math.floor(h / 8) : h;
  });
  return net.bias.map((bias, o) => {
    const w = net.out[o]!;
    let sum = 0;
    for (let j = 0; j < w.length; j += 1) sum += w[j]! * hidden[j]!;
    return clamp(bias + Math.floor(sum / 4096));
  });
}
