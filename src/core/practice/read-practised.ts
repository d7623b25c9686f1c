import type { AttemptStore, AttemptSummary } from '../ports';
import { practised, type Practised } from './practised';

/**
 * Reads the attempts that are wanted, oldest first; one that cannot be read is left out, and so is what a class answered
 * together, even where it began with somebody's own words.
 */
export async function readPractised(
  store: AttemptStore,
  wanted: (summary: AttemptSummary) => boolean,
): Promise<Practised[]> {
  const summaries = (await store.list()).filter(
    (summary) => summary.begun.mode !== 'class' && wanted(summary),
  );
  const read = await Promise.all(
    summaries.map(async ({ begun, outcome }) => {
      const kept = await store.read(begun.attempt).catch(() => null);
      return kept && practised(kept.log, kept.scenario, outcome);
    }),
  );
  return read.filter((one) => one !== null).sort((a, b) => a.begun.at - b.begun.at);
}
