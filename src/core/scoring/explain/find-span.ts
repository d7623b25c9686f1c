import type { Span } from '../judgement-type';
import type { ClauseScores } from '../model/clause-scores';
import type { Reading } from '../reading/read-response';
import { claimClauses, type Sharing } from './claim-clauses';

/** Chosen on half of the 220 responses that an outsider marked; on the other half it does no worse. */
const SHARING: Sharing = { rivals: 2, places: 4, share: 0.7, least: 0.4, sentence: 0.3 };

/**
 * The words of a response that perform each of these acts (places in `clauses`): the stretch of clauses that is worth most to it when all of them want their
 * share. Offsets are into the raw response; null where there is no clause.
 */
export function findSpans(
  acts: readonly number[],
  reading: Reading,
  clauses: ClauseScores,
): (Span | null)[] {
  const { parts } = reading;
  if (parts.length === 0) return acts.map(() => null);
  const sentences = parts.map(({ sentence }) => sentence);
  return claimClauses(clauses, acts, sentences, SHARING).map((stretches) => {
    const { from, to } = stretches.reduce((best, s) => (s.worth > best.worth ? s : best));
    return rawSpan(reading, parts[from]!.start, parts[to]!.end);
  });
}

/** Raw offsets of a stretch of the normalised text. */
export function rawSpan(reading: Reading, start: number, end: number): Span {
  const { at } = reading.normal;
  return { start: at[start]!, end: at[end - 1]! + 1 };
}
