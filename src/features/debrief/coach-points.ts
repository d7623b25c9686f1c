import type { Turn } from '../../core/attempt/attempt-type';
import { ACTS, type ActId } from '../../core/rubric/acts';

/** An act with the number of responses that it stands for. */
export interface CoachPoint {
  act: ActId;
  times: number;
}

/** What to keep doing, to start doing, and to stop doing. */
export interface CoachPoints {
  keep: CoachPoint[];
  begin: CoachPoint[];
  cease: CoachPoint[];
}

/** More than this on each list is no advice any more. */
const MOST = 2;
/** From this rating on, what earned it is worth keeping. */
const GOOD = 3;

/**
 * Sums up the reasons of an attempt: acts that earned good ratings most often, tips given most
 * often, harmful acts that cost most often. What is to be kept is not also to be started.
 */
export function coachPoints(turns: readonly Turn[]): CoachPoints {
  const judgements = turns.map((t) => t.entry.judgement);
  const keep = most(
    judgements.map((j) =>
      j.reasons
        .filter((r) => r.rating >= GOOD)
        .flatMap((r) => r.earned.map((e) => e.act))
        // A closed question may stand beside what was good; it is nothing to do more of.
        .filter((act) => ACTS[act].polarity === '+'),
    ),
  );
  const cease = most(judgements.map((j) => j.reasons.flatMap((r) => r.cost.map((c) => c.act))));
  const begin = most(
    judgements.map((j) => (j.tip && !keep.some((k) => k.act === j.tip) ? [j.tip] : [])),
  );
  return { keep, begin, cease };
}

/** The acts named by most responses; of equal ones the first. */
function most(lists: readonly (readonly ActId[])[]): CoachPoint[] {
  const times = new Map<ActId, number>();
  for (const list of lists)
    for (const act of new Set(list)) times.set(act, (times.get(act) ?? 0) + 1);
  return [...times]
    .map(([act, n]) => ({ act, times: n }))
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST);
}
