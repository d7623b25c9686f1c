import { startTransition, useEffect, useState } from 'react';
import type { AttemptSummary } from '../../core/ports';
import { useServices } from '../../services/services';
import { useSettings } from '../../services/settings';

/** The learner's exam in an exercise, under way or taken; null where there is none. */
export function useExam(exercise: string): AttemptSummary | null {
  const { store } = useServices();
  const { learner } = useSettings().settings;
  const [exam, setExam] = useState<AttemptSummary | null>(null);
  useEffect(() => {
    let current = true;
    void store
      .list()
      .then((all) =>
        all.find(
          ({ begun }) =>
            begun.mode === 'exam' && begun.exercise === exercise && begun.learner === learner,
        ),
      )
      // Where the list cannot be read, no attempt can be kept either: starting will say so.
      .catch(() => undefined)
      .then((found) => current && startTransition(() => setExam(found ?? null)));
    return () => {
      current = false;
    };
  }, [store, exercise, learner]);
  return exam;
}
