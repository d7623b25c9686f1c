import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../services/services';
import { readDebrief, type DebriefData } from './read-debrief';

/** The debrief of an attempt: null while it is read, `missing` where there is none, or why it cannot be shown. */
export type DebriefRead = DebriefData | 'missing' | Error | null;

/** Reads the debrief of an attempt, and reads it again on demand; meanwhile the one before stays. */
export function useDebrief(id: string): { data: DebriefRead; readAgain(): void } {
  const { store } = useServices();
  const [data, setData] = useState<DebriefRead>(null);
  const [times, setTimes] = useState(0);
  const readAgain = useCallback(() => setTimes((n) => n + 1), []);
  useEffect(() => {
    let current = true;
    void readDebrief(store, id)
      .then((read) => read ?? ('missing' as const))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setData(value));
    return () => {
      current = false;
    };
  }, [store, id, times]);
  return { data, readAgain };
}
