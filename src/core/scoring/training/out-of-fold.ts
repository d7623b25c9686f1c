import type { Setting } from './setting-type';

/** A model to fit on `learn`, whose scores are wanted for `score`. */
export interface Round {
  learn: Int32Array;
  score: number[];
}

/** The rounds of cross-validation: each fold scored by a model that has not seen it. */
export function rounds({ fold, learnt }: Setting): Round[] {
  const all = Array.from(fold, (_, i) => i);
  return [...new Set(fold)]
    .sort((a, b) => a - b)
    .map((f) => ({
      learn: Int32Array.from(all.slice(0, learnt).filter((i) => fold[i] !== f)),
      score: all.filter((i) => fold[i] === f),
    }));
}
