import type { Attempt } from '../../core/attempt/attempt-type';
import { debrief, type Debrief } from '../../core/attempt/debrief';
import { fold } from '../../core/attempt/fold';
import type { LogEntry } from '../../core/attempt/log-type';
import { pillarResults, type PillarResult } from '../../core/attempt/pillar-results';
import type { AttemptStore } from '../../core/ports';
import type { Pillar } from '../../core/rubric/pillars';
import { compose } from '../../core/scenario/compose';
import type { Scenario } from '../../core/scenario/scenario-type';

/** All that the page of a debrief shows; it is folded from the log, and nothing is judged anew. */
export interface DebriefData {
  log: LogEntry[];
  scenario: Scenario;
  attempt: Attempt;
  report: Debrief;
  /** Pillar results of the last attempt at the same exercise before this one; null where there is none. */
  earlier: Record<Pillar, PillarResult> | null;
}

/** Reads an attempt and folds it into its debrief; null where there is no such attempt. */
export async function readDebrief(store: AttemptStore, id: string): Promise<DebriefData | null> {
  const read = await readAttempt(store, id);
  if (!read) return null;
  const { log, scenario, attempt } = read;
  // What was before is an extra: if it cannot be read, this debrief is still whole.
  const earlier = await readEarlier(store, attempt).catch(() => null);
  return { log, scenario, attempt, report: debrief(scenario, attempt), earlier };
}

async function readAttempt(store: AttemptStore, id: string) {
  const kept = await store.read(id);
  if (!kept) return null;
  const { scenario, log } = kept;
  return { log, scenario, attempt: fold({ scenario, machine: compose(scenario) }, log) };
}

async function readEarlier(store: AttemptStore, { begun }: Attempt) {
  const [last] = (await store.list())
    .filter((a) => a.outcome !== null && a.begun.exercise === begun.exercise)
    .filter((a) => a.begun.attempt !== begun.attempt && a.begun.at < begun.at)
    .sort((a, b) => b.begun.at - a.begun.at);
  const read = last && (await readAttempt(store, last.begun.attempt));
  if (!read) return null;
  return pillarResults(read.attempt.turns.filter((t) => t.entry.input !== 'choice'));
}
