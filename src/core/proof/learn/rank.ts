import { PILLARS } from '../../rubric/pillars';
import type { LearnerResult } from './learner-type';

/** Differences below this are none. */
const SAME = 0.005;

/** What a talk's outcome counts when learners are ranked: won 1, partly a half. */
export function outcomeOf({ won, partly }: LearnerResult): number {
  return won + partly / 2;
}

/** Mean of a learner's pillar results. */
export function meanOf({ means }: LearnerResult): number {
  const given = PILLARS.flatMap((p) => means[p] ?? []);
  return given.length > 0 ? given.reduce((a, b) => a + b, 0) / given.length : 0;
}

/** Ranks two learners: by outcome, then by red lines, then by the mean of their pillar results. */
export function compareLearners(a: LearnerResult, b: LearnerResult): number {
  const outcome = outcomeOf(a) - outcomeOf(b);
  if (Math.abs(outcome) >= SAME) return outcome;
  const redLines = b.redLines - a.redLines;
  if (Math.abs(redLines) >= SAME) return redLines;
  const mean = meanOf(a) - meanOf(b);
  return Math.abs(mean) >= SAME ? mean : 0;
}
