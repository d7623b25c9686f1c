import { readFileSync } from 'node:fs';
import { readRubric } from '../../src/cli/read-rubric';
import type { LogEntry } from '../../src/core/attempt/log-type';
import type { AttemptStore } from '../../src/core/ports';
import { localise } from '../../src/core/scenario/localise';
import type { Scenario } from '../../src/core/scenario/scenario-type';
import type { Services } from '../../src/services/services';

interface Kept {
  log: LogEntry[];
  scenario: Scenario;
}

const unused = () => Promise.reject(new Error('not needed here'));
const rubric = readRubric();

/** A store in memory that already keeps some attempts. */
export function createFakeStore(kept: readonly Kept[]): AttemptStore {
  let attempts = [...kept];
  const idOf = ({ log: [first] }: Kept) => (first?.type === 'begun' ? first.attempt : '');
  return {
    begin: unused,
    append: unused,
    read: async (id) => attempts.find((a) => idOf(a) === id) ?? null,
    list: async () =>
      attempts.flatMap(({ log }) => {
        const [begun, ...rest] = log;
        if (begun?.type !== 'begun') return [];
        const turns = rest.filter((e) => e.type === 'turn').length;
        return [{ begun, turns, ended: 'stopped', lastAt: begun.at }];
      }),
    remove: async (id) => {
      attempts = attempts.filter((a) => idOf(a) !== id);
    },
    saveDraft: unused,
    readDraft: unused,
  };
}

/** Services with the real rubric and manual, and a store in memory. */
export function createFakeServices(kept: readonly Kept[] = []): Services {
  return {
    store: createFakeStore(kept),
    library: {
      index: unused,
      exercise: unused,
      persona: unused,
      weights: unused,
      rubric: async (language) => localise(rubric, language),
      manual: async (language) => readFileSync(`scenarios/rubric/manual.${language}.md`, 'utf8'),
    },
    world: { now: () => 0, seed: () => 1, id: () => 'id' },
    scorer: unused,
  };
}
