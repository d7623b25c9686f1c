import type { AttemptOutcome } from '../ports';
import { isEnding, stateOf } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';
import type { Stage } from './fold';

/** How an attempt ended; null while it can go on. */
export function outcomeOf(
  { scenario }: Pick<Stage, 'scenario'>,
  attempt: Attempt,
): AttemptOutcome | null {
  if (attempt.stopped) return 'stopped';
  const state = attempt.ended === null ? null : stateOf(scenario, attempt.ended);
  return state && isEnding(state) ? state.meta.outcome : null;
}
