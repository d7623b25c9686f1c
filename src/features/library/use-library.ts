import { useCallback, useEffect, useState } from 'react';
import type { AttemptSummary } from '../../core/ports';
import type { Language } from '../../core/rubric/context';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import { useServices } from '../../services/services';

/** All there is to practise, or why it cannot be shown; null while it is loaded. */
export function useIndex(language: Language): ScenarioIndex | Error | null {
  const { library } = useServices();
  const [index, setIndex] = useState<ScenarioIndex | Error | null>(null);
  useEffect(() => {
    let current = true;
    void library
      .index(language)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setIndex(value));
    return () => {
      current = false;
    };
  }, [library, language]);
  return index;
}

/** The attempts on this machine, latest first, and the way to delete one. */
export function useAttempts(): { attempts: AttemptSummary[]; remove(id: string): Promise<void> } {
  const { store } = useServices();
  const [attempts, setAttempts] = useState<AttemptSummary[]>([]);
  const refresh = useCallback(() => store.list().then(setAttempts), [store]);
  useEffect(() => {
    void store.list().then(setAttempts);
  }, [store]);
  const remove = useCallback(
    async (id: string) => {
      await store.remove(id);
      await refresh();
    },
    [store, refresh],
  );
  return { attempts, remove };
}
