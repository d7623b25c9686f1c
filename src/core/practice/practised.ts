import { redLinesOf } from '../attempt/red-lines-of';
import type { Begun, LogEntry, TurnTaken } from '../attempt/log-type';
import type { AttemptOutcome } from '../ports';
import type { ActId } from '../rubric/acts';
import type { Scenario } from '../scenario/scenario-type';

/** An attempt as practice counts it: how it began and ended, its responses, and its exercise's red lines. */
export interface Practised {
  begun: Begun;
  outcome: AttemptOutcome | null;
  turns: TurnTaken[];
  redLines: ActId[];
}

/** What counts of an attempt; null where its log has no beginning. */
export function practised(
  log: readonly LogEntry[],
  scenario: Scenario,
  outcome: AttemptOutcome | null,
): Practised | null {
  const [begun] = log;
  if (begun?.type !== 'begun') return null;
  const turns = log.filter((entry) => entry.type === 'turn');
  return { begun, outcome, turns, redLines: redLinesOf(scenario.exercise) };
}
