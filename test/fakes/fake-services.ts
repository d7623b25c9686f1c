import { readFileSync } from 'node:fs';
import { readRubric } from '../../src/cli/read-rubric';
import type { JudgeResponse } from '../../src/core/attempt/take-turn';
import type { World } from '../../src/core/ports';
import type { Scenario } from '../../src/core/scenario/scenario-type';
import { localise } from '../../src/core/scenario/localise';
import type { Services } from '../../src/services/services';
import { turn } from '../engine';
import { createMemoryStore, type Kept } from './memory-store';

const rubric = readRubric();
const unused = () => Promise.reject(new Error('not part of this test'));

/** A world that stands still: the same time, seed and ids in every run. */
function createStillWorld(): World {
  let n = 0;
  return {
    now: () => 5000,
    seed: () => 1,
    id: () => `id${++n}`,
    nextTask: () => Promise.resolve(),
  };
}

/** Longer is better: a scorer whose judgement a test can foresee. */
const judgeByLength: JudgeResponse = (_moment, text) =>
  turn({
    text,
    ratings: text.length > 10 ? { listening: 4, objection: 3 } : { listening: 2, objection: 2 },
  }).judgement;

/** Services with the real rubric and manual, a store in memory, and fakes for the rest. */
export function createFakeServices(kept: readonly Kept[] = []): Services {
  return {
    store: createMemoryStore(kept),
    library: {
      index: unused,
      exercise: unused,
      persona: unused,
      drill: unused,
      course: unused,
      weights: unused,
      rubric: (language) => Promise.resolve(localise(rubric, language)),
      manual: (language) =>
        Promise.resolve(readFileSync(`scenarios/rubric/manual.${language}.md`, 'utf8')),
    },
    world: createStillWorld(),
    scorer: () => Promise.resolve(judgeByLength),
    voice: () => Promise.resolve(null),
    ear: () => Promise.resolve(null),
  };
}

/** The same services with a scenario as the only one in the library. */
export function withTiny(services: Services, { exercise, personas }: Scenario): Services {
  const [persona] = Object.values(personas);
  if (!persona) throw new Error('a scenario has personas');
  return {
    ...services,
    library: {
      ...services.library,
      index: () =>
        Promise.resolve({
          exercises: [{ ...exercise, stages: ['opening'] }],
          drills: [],
          courses: [],
          personas: [{ ...persona, starts: { trust: 'wary', patience: 'calm' } }],
          scorerHash: 's1',
        }),
      exercise: () => Promise.resolve(exercise),
      persona: () => Promise.resolve(persona),
    },
  };
}
