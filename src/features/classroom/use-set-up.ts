import type { AttemptSummary } from '../../core/ports';
import type { Language } from '../../core/rubric/context';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import type { Services } from '../../services/services';
import { useLoaded } from '../../services/use-loaded';

/** What there is to hold a class with: the exercise, the tempers, and the attempts at it, latest first. */
export interface SetUp {
  exercise: ExerciseText;
  index: ScenarioIndex;
  attempts: AttemptSummary[];
}

/** Loads what there is to hold a class with; null meanwhile. */
export function useSetUp(id: string, language: Language): SetUp | Error | null {
  return useLoaded(`${id} ${language}`, (services) => load(services, id, language));
}

async function load({ library, store }: Services, id: string, language: Language): Promise<SetUp> {
  const [exercise, index, all] = await Promise.all([
    library.exercise(id, language),
    library.index(language),
    store.list(),
  ]);
  return { exercise, index, attempts: all.filter(({ begun }) => begun.exercise === id) };
}
