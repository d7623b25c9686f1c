import { useEffect, useState } from 'react';
import { useServices } from '../../services/services';
import { readDebrief, type DebriefData } from './read-debrief';

/** The debrief of an attempt: null while it is read, `missing` where there is none, or why it cannot be shown. */
export function useDebrief(id: string): DebriefData | 'missing' | Error | null {
  const { store } = useServices();
  const [data, setData] = useState<DebriefData | 'missing' | Error | null>(null);
  useEffect(() => {
    let current = true;
    readDebrief(store, id)
      .then((read) => read ?? ('missing' as const))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setData(value));
    return () => {
      current = false;
    };
  }, [store, id]);
  return data;
}
