import { hash } from '../text/hash';
import type { Row } from './row-type';

/** One context in five is kept for the test part, by a hash of the context. */
const TEST_SHARE = 5;

/** Whether a context belongs to the fixed test part, on which nothing is ever tuned. */
export function inTestPart(context: string): boolean {
  return hash(context, 0, context.length, 11) % TEST_SHARE === 0;
}

/** Whether a context is among so many percent of all, by a hash: for learning curves. */
export function inShare(context: string, percent: number): boolean {
  return hash(context, 0, context.length, 13) % 100 < percent;
}

/**
 * Numbers the folds of rows of one language for cross-validation: whole families of the corpus where there are at least four (so that a
 * fold's lines of business are unseen), else contexts; at most `most` folds. An example of an exercise is left out with its twin in the
 * other language, while the other examples of its beat are learnt from, as they are when a learner stands there.
 */
export function folds(rows: readonly Row[], most: number): Int32Array {
  const families = [
    ...new Set(rows.flatMap((r) => (r.twins === undefined ? [r.family] : []))),
  ].sort();
  if (families.length < 4)
    return Int32Array.from(rows, (r) => hash(r.context, 0, r.context.length, 5) % 5);
  const place = new Map(families.map((f, i) => [f, i % most]));
  return Int32Array.from(rows, (r) =>
    r.twins === undefined ? place.get(r.family)! : hash(r.twins, 0, r.twins.length, 7) % most,
  );
}
