import { readScenarios } from '../../src/cli/read-scenarios';
import { indexOf } from '../../src/build/index-of';
import type { Begun, LogEntry } from '../../src/core/attempt/log-type';
import { beginAttempt, castScenario } from '../../src/core/attempt/begin-attempt';
import type { AttemptOutcome } from '../../src/core/ports';
import type { Language } from '../../src/core/rubric/context';
import { exerciseOfDrill } from '../../src/core/scenario/exercise-of-drill';
import { localise } from '../../src/core/scenario/localise';
import type { Scenario } from '../../src/core/scenario/scenario-type';
import type { Services } from '../../src/services/services';

const engine = readScenarios('test/fixtures/scenarios/engine');

function valueOf<T>(loaded: ReadonlyMap<string, { value: T | null }>, id: string): T {
  const value = loaded.get(id)?.value;
  if (!value) throw new Error(`there is no ${id}`);
  return value;
}

/** The same services with a library of the engine's exercise, drills and course. */
export function withPractice(services: Services): Services {
  const { exercises, personas, drills, courses } = engine;
  return {
    ...services,
    library: {
      ...services.library,
      index: (language) => Promise.resolve({ ...indexOf(engine, language), scorerHash: 's1' }),
      exercise: async (id, language) => localise(valueOf(exercises, id), language),
      persona: async (id, language) => localise(valueOf(personas, id), language),
      drill: async (id, language) => localise(valueOf(drills, id), language),
      course: async (id, language) => localise(valueOf(courses, id), language),
    },
  };
}

/** A beat of one of the engine's drills as a scenario. */
export function beatScenario(drill: string, beat: string, language: Language = 'zh'): Scenario {
  const exercise = exerciseOfDrill(localise(valueOf(engine.drills, drill), language), beat);
  const persona = localise(valueOf(engine.personas, 'plain'), language);
  return castScenario(exercise, [persona], language);
}

/** Keeps an attempt of a scenario with these entries. */
export async function keep(
  { store }: Services,
  scenario: Scenario,
  attempt: string,
  entries: readonly LogEntry[],
  outcome: AttemptOutcome | null,
): Promise<Begun> {
  const begun = beginAttempt(scenario, {
    attempt,
    learner: 'me',
    parent: null,
    mode: 'coached',
    seed: 1,
    scorerHash: 's1',
    at: 1000,
  });
  await store.begin(begun, scenario);
  for (const [i, entry] of entries.entries()) {
    await store.append(attempt, i + 1, entry, i === entries.length - 1 ? outcome : null);
  }
  return begun;
}
