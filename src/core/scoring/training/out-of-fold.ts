import { hash } from '../text/hash';
import type { Setting } from './setting-type';

/** A model to fit on `learn`, whose scores are wanted for `score`. */
export interface Round {
  learn: Int32Array;
  score: number[];
}

/**
 * The rounds of cross-validation: each fold of the own language scored by a model that has not seen it; rows of another
 * language by halves of their contexts.
 */
export function rounds(set: Setting): Round[] {
  const { fold, rows, learnt } = set;
  const all = rows.map((_, i) => i);
  const learners = all.slice(0, learnt);
  const folds = [...new Set(fold)].filter((f) => f >= 0).sort((a, b) => a - b);
  const made = folds.map((f) => ({
    learn: Int32Array.from(learners.filter((i) => fold[i] !== f)),
    score: all.filter((i) => fold[i] === f),
  }));
  if (!rows.some((_, i) => fold[i]! < 0)) return made;
  const half = (i: number): number => (fold[i]! < 0 ? hash(rows[i]!.context) % 2 : -1);
  return [
    ...made,
    ...[0, 1].map((h) => ({
      learn: Int32Array.from(learners.filter((i) => half(i) !== h)),
      score: all.filter((i) => half(i) === h),
    })),
  ];
}
