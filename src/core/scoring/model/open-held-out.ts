import { PILLARS } from '../../rubric/pillars';
import type { HeldOut } from './held-out-type';
import { cutRating, type Estimate } from './rate';
import type { Weights } from './weights-type';

/** A score that no act reaches. */
const NEVER = -32768;

/** Makes an estimate of what was kept of an example, to be judged by the same rules as one of today's models. */
export function openHeldOut(
  weights: Weights,
  { acts, scores, doubts, fabCalled }: HeldOut,
): Estimate {
  const all = weights.actModels.map(() => NEVER);
  for (const [a, score] of acts) all[a] = score;
  return {
    acts: all,
    pillars: Object.fromEntries(
      PILLARS.map((p, k) => [
        p,
        {
          score: scores[k]!,
          rating: cutRating(scores[k]!, weights.pillars[p].cuts),
          doubt: doubts[k]!,
        },
      ]),
    ) as Estimate['pillars'],
    fabCalled,
  };
}
