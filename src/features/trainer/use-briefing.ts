import type { Language } from '../../core/rubric/context';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import { useLoaded } from '../../services/use-loaded';

/** What the briefing shows; null while it is loaded. */
export interface Briefing {
  exercise: ExerciseText;
  index: ScenarioIndex;
}

/** Loads an exercise for its briefing. */
export function useBriefing(id: string, language: Language): Briefing | Error | null {
  return useLoaded(`${id} ${language}`, async ({ library }) => {
    const [exercise, index] = await Promise.all([
      library.exercise(id, language),
      library.index(language),
    ]);
    return { exercise, index };
  });
}
