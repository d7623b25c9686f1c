import { compose } from '../scenario/compose';
import type { Scenario } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';
import { extend, fold, type Stage } from './fold';
import type { LogEntry } from './log-type';

/**
 * Composes a scenario and folds a whole log as `fold` does, with a `pause` before each step: a slow machine must not stand still for all of
 * it at once. Rejects as `fold` throws.
 */
export async function foldInPieces(
  scenario: Scenario,
  log: readonly LogEntry[],
  pause: () => Promise<void>,
): Promise<{ stage: Stage; attempt: Attempt }> {
  await pause();
  const stage = { scenario, machine: compose(scenario) };
  await pause();
  let attempt = fold(stage, log.slice(0, 1));
  for (const entry of log.slice(1)) {
    await pause();
    attempt = extend(stage, attempt, entry);
  }
  return { stage, attempt };
}
