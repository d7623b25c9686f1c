import { rowScale } from './row-scale';
import type { Bank } from './weights-type';

/**
 * The scores of all outputs of a bank for one reading, in 1/1024: whole numbers throughout, so that every engine
 * gives the same. `grams` are places in the bank (unknown grams left out), `total` the number of all grams of the
 * response, by whose square root their sum is divided.
 */
export function bankScores(
  bank: Bank,
  dense: readonly number[],
  grams: readonly number[],
  total: number,
): number[] {
  const scale = rowScale(total);
  const used: number[] = [];
  for (let c = 0; c < dense.length; c += 1) if (dense[c] !== 0) used.push(c);
  return bank.bias.map((bias, o) => {
    const d = bank.dense[o]!;
    const g = bank.grams[o]!;
    let score = bias;
    for (const c of used) score += d[c]! * dense[c]!;
    let sum = 0;
    for (const k of grams) sum += g[k]!;
    return clamp(score + Math.floor((sum * scale * bank.step[o]!) / 65536));
  });
}

/** Keeps a score within 16 bits, as trees compare it. */
export function clamp(score: number): number {
  return score > 32000 ? 32000 : score < -32000 ? -32000 : score;
}
