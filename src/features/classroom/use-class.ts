import { useCallback, useEffect, useState } from 'react';
import type { Position } from '../../core/classroom/class-position';
import { useServices } from '../../services/services';
import { readClass, type ClassData } from './read-class';

/** What a class sees: null while it is read, `missing` where there is nothing, or why it cannot be shown. */
type ClassRead = ClassData | 'missing' | Error | null;

/** Reads what a class sees at a position, and again on demand; meanwhile what was there before stays. */
export function useClass({ attempt, turn }: Position): { data: ClassRead; readAgain(): void } {
  const { store } = useServices();
  const [data, setData] = useState<ClassRead>(null);
  const [times, setTimes] = useState(0);
  const readAgain = useCallback(() => setTimes((n) => n + 1), []);
  useEffect(() => {
    let current = true;
    void readClass(store, { attempt, turn })
      .then((read) => read ?? ('missing' as const))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setData(value));
    return () => {
      current = false;
    };
  }, [store, attempt, turn, times]);
  return { data, readAgain };
}
