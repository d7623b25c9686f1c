import type { Attempt } from '../../core/attempt/attempt-type';
import { debrief, type Debrief } from '../../core/attempt/debrief';
import { foldInPieces } from '../../core/attempt/fold-in-pieces';
import { isOwn } from '../../core/attempt/is-own';
import type { LogEntry } from '../../core/attempt/log-type';
import { pillarResults, type PillarResult } from '../../core/attempt/pillar-results';
import type { AttemptSummary } from '../../core/ports';
import type { Pillar } from '../../core/rubric/pillars';
import type { Scenario } from '../../core/scenario/scenario-type';
import type { Services } from '../../services/services';
import { readBranches, readParent, type ParentData } from './read-parent';

/** All that the page of a debrief shows; it is folded from the log, and nothing is judged anew. */
export interface DebriefData {
  log: LogEntry[];
  scenario: Scenario;
  attempt: Attempt;
  report: Debrief;
  /** Pillar results of the last attempt at the same exercise before this one; null where there is none. */
  earlier: Record<Pillar, PillarResult> | null;
  /** What it branched from; null where it is no branch. */
  parent: ParentData | null;
  /** What branched from it. */
  branches: AttemptSummary[];
}

/** Reads an attempt and folds it into its debrief; null where there is no such attempt. */
export async function readDebrief(services: Services, id: string): Promise<DebriefData | null> {
  const read = await readAttempt(services, id);
  if (!read) return null;
  const { log, scenario, attempt } = read;
  // What was before and after is an extra: if it cannot be read, this debrief is still whole.
  const [earlier, parent, branches] = await Promise.all([
    readEarlier(services, attempt).catch(() => null),
    readParent(services, attempt).catch(() => null),
    readBranches(services.store, id).catch(() => []),
  ]);
  await services.world.nextTask();
  const report = debrief(scenario, attempt);
  return { log, scenario, attempt, report, earlier, parent, branches };
}

async function readAttempt({ store, world }: Services, id: string) {
  const kept = await store.read(id);
  if (!kept) return null;
  const { scenario, log } = kept;
  const { attempt } = await foldInPieces(scenario, log, world.nextTask);
  return { log, scenario, attempt };
}

async function readEarlier(services: Services, { begun }: Attempt) {
  const [last] = (await services.store.list())
    .filter((a) => a.outcome !== null && a.begun.exercise === begun.exercise)
    .filter((a) => a.begun.attempt !== begun.attempt && a.begun.at < begun.at)
    .sort((a, b) => b.begun.at - a.begun.at);
  const read = last && (await readAttempt(services, last.begun.attempt));
  if (!read) return null;
  return pillarResults(read.attempt.turns.filter((t) => isOwn(t.entry)));
}
