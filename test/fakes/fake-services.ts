import type { LogEntry } from '../../src/core/attempt/log-type';
import type { JudgeResponse } from '../../src/core/attempt/take-turn';
import type { AttemptStore, AttemptSummary, Library, World } from '../../src/core/ports';
import type { Scenario } from '../../src/core/scenario/scenario-type';
import type { Services } from '../../src/services/services';
import { turn } from '../engine';

/** A store that lives as long as the test. */
export function memoryStore(): AttemptStore {
  const logs = new Map<string, { log: LogEntry[]; scenario: Scenario; summary: AttemptSummary }>();
  const drafts = new Map<string, string>();
  return {
    begin(begun, scenario) {
      const summary = { begun, turns: 0, ended: null, lastAt: begun.at };
      logs.set(begun.attempt, { log: [begun], scenario, summary });
      return Promise.resolve();
    },
    append(id, seq, entry, ended) {
      const stored = logs.get(id);
      if (!stored || stored.log.length !== seq) return Promise.reject(new Error('taken'));
      stored.log.push(entry);
      stored.summary = {
        ...stored.summary,
        ended,
        turns: stored.summary.turns + (entry.type === 'turn' ? 1 : 0),
      };
      if (entry.type === 'turn') drafts.delete(id);
      return Promise.resolve();
    },
    read: (id) => Promise.resolve(logs.get(id) ?? null),
    list: () => Promise.resolve([...logs.values()].map((l) => l.summary)),
    remove(id) {
      logs.delete(id);
      return Promise.resolve();
    },
    saveDraft(id, text) {
      drafts.set(id, text);
      return Promise.resolve();
    },
    readDraft: (id) => Promise.resolve(drafts.get(id) ?? ''),
  };
}

/** A world that stands still: the same time, seed and ids in every run. */
export function stillWorld(): World {
  let n = 0;
  return { now: () => 5000, seed: () => 1, id: () => `id${++n}` };
}

/** Longer is better: a scorer whose judgement a test can foresee. */
export const judgeByLength: JudgeResponse = (_moment, text) =>
  turn({
    text,
    ratings: text.length > 10 ? { listening: 4, objection: 3 } : { listening: 2, objection: 2 },
  }).judgement;

/** Services made of fakes; `library` only where a test needs one. */
export function fakeServices(over: Partial<Services> = {}): Services {
  const unused = () => Promise.reject(new Error('not part of this test'));
  const library: Library = {
    index: unused,
    exercise: unused,
    persona: unused,
    rubric: unused,
    manual: unused,
    weights: unused,
  };
  return {
    store: memoryStore(),
    library,
    world: stillWorld(),
    scorer: () => Promise.resolve(judgeByLength),
    ...over,
  };
}
