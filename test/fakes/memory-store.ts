import type { LogEntry } from '../../src/core/attempt/log-type';
import type { AttemptOutcome, AttemptStore } from '../../src/core/ports';
import type { Scenario } from '../../src/core/scenario/scenario-type';

/** An attempt as a store keeps it. */
export interface Kept {
  log: LogEntry[];
  scenario: Scenario;
  outcome?: AttemptOutcome | null;
}

/** A store that lives as long as the test; it may already keep some attempts. */
export function createMemoryStore(kept: readonly Kept[] = []): AttemptStore {
  const attempts = new Map<string, Kept>();
  const drafts = new Map<string, string>();
  for (const one of kept) {
    const [first] = one.log;
    if (first?.type === 'begun') attempts.set(first.attempt, { outcome: 'stopped', ...one });
  }
  return {
    begin(begun, scenario, copied = []) {
      attempts.set(begun.attempt, { log: [begun, ...copied], scenario, outcome: null });
      return Promise.resolve();
    },
    append(id, seq, entry, outcome) {
      const one = attempts.get(id);
      if (!one || one.log.length !== seq) return Promise.reject(new Error('taken'));
      one.log.push(entry);
      one.outcome = outcome;
      if (entry.type === 'turn') drafts.delete(id);
      return Promise.resolve();
    },
    read: (id) => Promise.resolve(attempts.get(id) ?? null),
    list: () =>
      Promise.resolve(
        [...attempts.values()].flatMap(({ log, outcome = null }) => {
          const [begun, ...rest] = log;
          if (begun?.type !== 'begun') return [];
          const turns = rest.filter((e) => e.type === 'turn').length;
          return [{ begun, turns, outcome, lastAt: begun.at }];
        }),
      ),
    remove(id) {
      attempts.delete(id);
      for (const key of drafts.keys())
        if (key === id || key.startsWith(`${id}/`)) drafts.delete(key);
      return Promise.resolve();
    },
    saveDraft(id, text) {
      drafts.set(id, text);
      return Promise.resolve();
    },
    readDraft: (id) => Promise.resolve(drafts.get(id) ?? ''),
  };
}
