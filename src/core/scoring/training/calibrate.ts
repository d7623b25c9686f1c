import type { ActModel } from '../model/weights-type';
import type { Row } from './row-type';

/** Share of ratings within one that the sure ones must reach on the development part, with some room. */
const SURE_WITHIN_ONE = 0.975;

/** Sets the doubt below which a rating is sure, and the confidence (percent within one) by steps of 128 of doubt. */
export function calibrateDoubt(
  doubt: readonly number[],
  right: readonly boolean[],
): { sureBelow: number; confidence: number[] } {
  const order = doubt.map((_, i) => i).sort((a, b) => doubt[a]! - doubt[b]! || a - b);
  let hits = 0;
  let sureBelow = doubt[order[0] ?? 0] ?? 0;
  order.forEach((i, rank) => {
    if (right[i]) hits += 1;
    if (rank >= 40 && hits / (rank + 1) >= SURE_WITHIN_ONE) sureBelow = doubt[i]! + 1;
  });
  const steps = Array.from({ length: 12 }, (_, step) => {
    const inside = doubt.map((_, i) => i).filter((i) => bucket(doubt[i]!) === step);
    return Math.round((100 * (inside.filter((i) => right[i]).length + 4)) / (inside.length + 5));
  });
  for (let s = 1; s < steps.length; s += 1) steps[s] = Math.min(steps[s]!, steps[s - 1]!);
  return { sureBelow, confidence: steps };
}

function bucket(doubt: number): number {
  const step = Math.floor(doubt / 128);
  return step < 0 ? 0 : step > 11 ? 11 : step;
}

/** How likely an act is (percent) by steps of 128 of its score's distance from its reporting score, −1024 … 1024. */
export function calibrateActs(
  own: readonly Row[],
  scores: readonly Int32Array[],
  models: readonly ActModel[],
): number[] {
  const found = Array.from({ length: 16 }, () => 0);
  const seen = Array.from({ length: 16 }, () => 0);
  models.forEach((model, a) => {
    if (model.reports >= 32000) return;
    own.forEach((row, i) => {
      const step = Math.floor((scores[a]![i]! - model.reports + 1024) / 128);
      const s = step < 0 ? 0 : step > 15 ? 15 : step;
      seen[s]! += 1;
      if (row.acts.has(model.id)) found[s]! += 1;
    });
  });
  const steps = seen.map((n, s) => Math.round((100 * (found[s]! + 1)) / (n + 2)));
  for (let s = 1; s < steps.length; s += 1) steps[s] = Math.max(steps[s]!, steps[s - 1]!);
  return steps;
}
