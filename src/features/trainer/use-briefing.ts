import { useEffect, useState } from 'react';
import type { Language } from '../../core/rubric/context';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import { useServices } from '../../services/services';

/** What the briefing shows; null while it is loaded. */
export interface Briefing {
  exercise: ExerciseText;
  index: ScenarioIndex;
}

/** Loads an exercise for its briefing. */
export function useBriefing(id: string, language: Language): Briefing | Error | null {
  const { library } = useServices();
  const [loaded, setLoaded] = useState<{ language: Language; value: Briefing | Error } | null>(
    null,
  );
  useEffect(() => {
    let current = true;
    void Promise.all([library.exercise(id, language), library.index(language)])
      .then(([exercise, index]) => ({ exercise, index }))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => {
        if (current) setLoaded({ language, value });
      });
    return () => {
      current = false;
    };
  }, [id, language, library]);
  return loaded?.language === language ? loaded.value : null;
}
