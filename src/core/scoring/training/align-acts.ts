import { claimClauses, type Sharing, type Stretch } from '../explain/claim-clauses';
import type { ClauseScores } from '../model/clause-scores';

/** Chosen by eye on half of the 220 responses that an outsider marked; little depends on it. */
const SHARING: Sharing = { rivals: 2, places: 4, share: 0.5, least: 0.7, sentence: 0.15 };
/** What it costs two acts to begin with the same clause. */
const TOGETHER = 0.1;

/**
 * Says which clauses of a response perform which of its acts, when raters have said which acts there are and in what order: the stretches
 * that are worth most in all while each begins no earlier than the one before.
 */
export function alignActs(
  scores: ClauseScores,
  acts: readonly number[],
  sentences: readonly number[],
): Stretch[] {
  const [first, ...rest] = claimClauses(scores, acts, sentences, SHARING);
  if (first === undefined) return [];
  /** The best that can be had up to each act if it begins with clause i, and the clause with which the one before begins then. */
  let worth = first.map((s) => s.worth);
  const before: number[][] = [];
  for (const stretches of rest) {
    let earlier = -1;
    const from = worth.map((_, i) => {
      const here = worth[i]! - TOGETHER;
      const pick = earlier >= 0 && worth[earlier]! >= here ? earlier : i;
      if (earlier < 0 || worth[i]! > worth[earlier]!) earlier = i;
      return pick;
    });
    worth = stretches.map((s, i) => s.worth + worth[from[i]!]! - (from[i] === i ? TOGETHER : 0));
    before.push(from);
  }
  let at = worth.indexOf(Math.max(...worth));
  const starts = [at];
  for (const from of before.reverse()) starts.unshift((at = from[at]!));
  return [first, ...rest].map((stretches, k) => stretches[starts[k]!]!);
}
