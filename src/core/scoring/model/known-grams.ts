import type { Weights } from './weights-type';

/** Places in the banks of those of a reading's grams that are known. */
export function knownGrams(weights: Weights, all: Iterable<number>): number[] {
  const grams: number[] = [];
  for (const g of all) {
    const k = weights.grams.get(g);
    if (k !== undefined) grams.push(k);
  }
  return grams;
}
