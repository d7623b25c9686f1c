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
 * lines of business are unseen), else contexts; at most `most` folds.
 */
export function folds(rows: readonly Row[], most: number): Int32Array {
  const families = [...new Set(rows.map((r) => r.family))].sort();
  if (families.length < 4)
    return Int32Array.from(rows, (r) => hash(r.context, 0, r.context.length, 5) % 5);
  return Int32Array.from(rows, (r) => families.indexOf(r.family) % most);
}
