import { startTransition, useCallback, useEffect, useState } from 'react';
import { readPractised } from '../../core/practice/read-practised';
import type { Practised } from '../../core/practice/practised';
import type { AttemptSummary } from '../../core/ports';
import type { Language } from '../../core/rubric/context';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import { useServices } from '../../services/services';
import { useLoaded } from '../../services/use-loaded';
import type { LibraryPart } from './library-part';

/** All there is to practise, or why it cannot be shown; null while it is loaded. */
export function useIndex(language: Language): ScenarioIndex | Error | null {
  return useLoaded(language, ({ library }) => library.index(language));
}

/** The attempts on this machine, latest first, and the way to delete one. */
export function useAttempts(): { attempts: AttemptSummary[]; remove(id: string): Promise<void> } {
  const { store } = useServices();
  const [attempts, setAttempts] = useState<AttemptSummary[]>([]);
  const refresh = useCallback(
    () => store.list().then((list) => startTransition(() => setAttempts(list))),
    [store],
  );
  useEffect(() => void refresh(), [refresh]);
  const remove = useCallback(
    async (id: string) => {
      await store.remove(id);
      await refresh();
    },
    [store, refresh],
  );
  return { attempts, remove };
}

/** The attempts from which a part of the library reckons its progress; none until they are read. */
export function usePractised(part: LibraryPart): readonly Practised[] {
  const read = useLoaded(part, async ({ store }) => {
    if (part === 'exercises') return [];
    return readPractised(store, ({ begun, outcome }) =>
      drillBeatOf(begun.exercise) === null
        ? part === 'courses' && (outcome === 'won' || outcome === 'partly')
        : outcome === 'won',
    );
  });
  // Without its progress the library is still whole.
  return read === null || read instanceof Error ? [] : read;
}
