import type { Language } from '../../rubric/context';
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
 * Numbers the folds of rows for cross-validation: whole families of the corpus where there are at least four (so that a fold's
 * lines of business are unseen), else contexts; at most `most` folds. An example of an exercise is left out with its twin in the
 * other language, while the other examples of its beat are learnt from, as they are when a learner stands there. Rows whose family
 * is the other language's alone get −1.
 */
export function folds(rows: readonly Row[], locale: Language, most: number): Int32Array {
  const own = rows.filter((r) => r.locale === locale);
  const families = [
    ...new Set(own.flatMap((r) => (r.twins === undefined ? [r.family] : []))),
  ].sort();
  if (families.length < 4)
    return Int32Array.from(rows, (r) =>
      r.locale === locale ? hash(r.context, 0, r.context.length, 5) % 5 : -1,
    );
  const place = new Map(families.map((f, i) => [f, i % most]));
  return Int32Array.from(rows, (r) =>
    r.twins === undefined
      ? (place.get(r.family) ?? -1)
      : hash(r.twins, 0, r.twins.length, 7) % most,
  );
}
