import type { Attempt } from '../../attempt/attempt-type';
import { extend, fold, type Stage } from '../../attempt/fold';
import type { Begun, LogEntry } from '../../attempt/log-type';
import { takeTurn, type JudgeResponse } from '../../attempt/take-turn';
import type { GoldenRun, GoldenStep } from './golden-runs';

/** Milliseconds between the entries of a log that nobody lived through. */
const PACE = 20_000;

/**
 * Plays a golden run as a session would, each response judged at its real moment, and gives the
 * log; `begun.seed` is the run's. It throws if the talk goes another way than the run says, which
 * it does only where the scenario or the scorer has changed since.
 */
export function logOfRun(
  stage: Stage,
  run: GoldenRun,
  judge: JudgeResponse,
  begun: Omit<Begun, 'seed'>,
): LogEntry[] {
  const log: LogEntry[] = [{ ...begun, seed: run.seed }];
  let attempt = fold(stage, log);
  for (const step of run.steps) {
    if (attempt.standing.beat !== step.beat) {
      const { beat } = attempt.standing;
      throw new Error(`${run.exercise}: the run is at ${step.beat}, the talk at ${beat}`);
    }
    for (const entry of entriesOf(stage, attempt, step, judge)) {
      log.push(entry);
      attempt = extend(stage, attempt, entry);
    }
  }
  if (attempt.standing.beat !== run.ending) {
    const { beat } = attempt.standing;
    throw new Error(`${run.exercise}: the run ends at ${run.ending}, the talk at ${beat}`);
  }
  return log;
}

/** The entries that one step of a run adds to a log: its waits, then the response. */
export function entriesOf(
  stage: Stage,
  attempt: Attempt,
  { waits, text }: GoldenStep,
  judge: JudgeResponse,
): LogEntry[] {
  const entries: LogEntry[] = [];
  let now = attempt;
  for (let i = 0; i < waits; i++) {
    const waited: LogEntry = { type: 'waited', at: now.lastAt + PACE };
    entries.push(waited);
    now = extend(stage, now, waited);
  }
  const input = text === null ? 'left' : text === '' ? 'silence' : 'typed';
  const response = { text: text ?? '', input, startedAt: null, at: now.lastAt + PACE } as const;
  return [...entries, takeTurn(stage.scenario, now, judge, response)];
}
