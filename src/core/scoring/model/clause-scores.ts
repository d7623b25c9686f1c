import type { Prepared } from '../reading/prepare-moment';
import { readClauses } from '../reading/read-clause';
import type { Reading } from '../reading/read-response';
import { clamp } from './bank-scores';
import { knownGrams } from './known-grams';
import { netScores } from './net-scores';
import { ONE, type Weights } from './weights-type';

/** What each clause of a response says for each act, in 1/1024 of log-odds: by clause, then by act of `actModels`. */
export type ClauseScores = readonly (readonly number[])[];

/** The score of an act of which nothing is said. */
const NOTHING_SAID = -8 * ONE;
/** How far below the strongest clause the next one may lie and still add to it. */
const REACH = 3 * ONE;

/** Runs the network that was trained on clauses over each clause of a response. */
export function clauseScores(weights: Weights, reading: Reading, p: Prepared): ClauseScores {
  return readClauses(reading, p).map((clause) =>
    netScores(
      weights.clauses,
      clause.dense,
      knownGrams(weights, clause.grams),
      clause.grams.length,
    ),
  );
}

/**
 * What the clauses together say for an act: the strongest, and an eighth of how far the next one reaches up to it. Out of fold this is as good as
 * the odds that at least one of them performs the act, and needs whole numbers alone.
 */
export function joinClauses(scores: ClauseScores, act: number): number {
  let best = NOTHING_SAID;
  let next = NOTHING_SAID;
  for (const clause of scores) {
    const score = clause[act]!;
    if (score > best) [best, next] = [score, best];
    else if (score > next) next = score;
  }
  return clamp(best + Math.floor(Math.max(0, next - best + REACH) / 8));
}
