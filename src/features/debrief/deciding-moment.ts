import type { Attempt } from '../../core/attempt/attempt-type';
import type { Debrief } from '../../core/attempt/debrief';
import { PATIENCE, TRUST, type Mood } from '../../core/customer/mood';

/** The change of mood that an attempt turned on. */
export type DecidingMoment = { turn: number; member: string } & (
  | { region: 'trust'; from: Mood['trust']; to: Mood['trust'] }
  | { region: 'patience'; from: Mood['patience']; to: Mood['patience'] }
);

/**
 * The largest change of mood in the direction of the outcome: the best rise where something was
 * won, the worst fall where it was lost; of equal ones the last. Null before an ending, or where no mood moved that way.
 */
export function decidingMoment(attempt: Attempt, ending: Debrief['ending']): DecidingMoment | null {
  if (ending === null) return null;
  const direction = ending.outcome === 'lost' ? -1 : 1;
  let best: { moment: DecidingMoment; size: number } | null = null;
  for (const { n: turn, before, after } of attempt.turns) {
    for (const [member, from] of Object.entries(before.moods)) {
      const to = after.moods[member];
      if (!to) continue;
      const trust = direction * (TRUST.indexOf(to.trust) - TRUST.indexOf(from.trust));
      // States of patience are listed best first.
      const patience =
        direction * (PATIENCE.indexOf(from.patience) - PATIENCE.indexOf(to.patience));
      const at = { turn, member };
      if (patience > 0 && patience >= (best?.size ?? 0))
        best = {
          size: patience,
          moment: { ...at, region: 'patience', from: from.patience, to: to.patience },
        };
      if (trust > 0 && trust >= (best?.size ?? 0))
        best = { size: trust, moment: { ...at, region: 'trust', from: from.trust, to: to.trust } };
    }
  }
  return best?.moment ?? null;
}
