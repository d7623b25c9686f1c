import type { Language } from '../../rubric/context';
import { hash } from '../text/hash';
import type { Row } from './row-type';

/** One context in five is kept for the test part, by a hash of the context. */
const TEST_SHARE = 5;

/** Whether a context belongs to the fixed test part, on which nothing is ever tuned. */
export function inTestPart(context: string): boolean {
  return hash(context, 0, context.length, 11) % TEST_SHARE === 0;
}

/**
 * Numbers the folds of rows for cross-validation: whole families where there are at least four (so that a fold's
 * lines of business are unseen), else contexts; at most `most` folds. Rows of another language get the fold of their
 * family, so that an exercise and its twin are left out together, or −1 where the family is the other language's alone.
 */
export function folds(rows: readonly Row[], locale: Language, most: number): Int32Array {
  const own = rows.filter((r) => r.locale === locale);
  const families = [...new Set(own.map((r) => r.family))].sort();
  if (families.length < 4)
    return Int32Array.from(rows, (r) =>
      r.locale === locale ? hash(r.context, 0, r.context.length, 5) % 5 : -1,
    );
  const place = new Map(families.map((f, i) => [f, i % most]));
  return Int32Array.from(rows, (r) => place.get(r.family) ?? -1);
}
