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
  const outputs = bank.bias.length;
  const { dense: byColumn, grams: byGram, step } = bank;
  const scores = new Float64Array(bank.bias);
  for (let c = 0; c < dense.length; c += 1) {
    const v = dense[c]!;
    if (v === 0) continue;
    const at = c * outputs;
    for (let o = 0; o < outputs; o += 1) scores[o]! += byColumn[at + o]! * v;
  }
  const sums = new Int32Array(outputs);
  for (const k of grams) {
    const at = k * outputs;
    for (let o = 0; o < outputs; o += 1) sums[o]! += byGram[at + o]!;
  }
  return bank.bias.map((_, o) =>
    clamp(scores[o]! + Math.floor((sums[o]! * scale * step[o]!) / 65536)),
  );
}

/** Keeps a score within 16 bits, as trees compare it. */
export function clamp(score: number): number {
  return score > 32000 ? 32000 : score < -32000 ? -32000 : score;
}
