import { useCallback, useState } from 'react';
import type { Position } from '../../core/classroom/class-position';
import { useLatest } from '../../services/use-loaded';
import { readClass, type ClassData } from './read-class';

/** What a class sees: null while it is read, `missing` where there is nothing, or why it cannot be shown. */
type ClassRead = ClassData | 'missing' | Error | null;

/** Reads what a class sees at a position, and again on demand; meanwhile what was there before stays. */
export function useClass({ attempt, turn }: Position): { data: ClassRead; readAgain(): void } {
  const [times, setTimes] = useState(0);
  const readAgain = useCallback(() => setTimes((n) => n + 1), []);
  const latest = useLatest(
    `${attempt} ${turn} ${times}`,
    async ({ store }) => (await readClass(store, { attempt, turn })) ?? ('missing' as const),
  );
  return { data: latest?.value ?? null, readAgain };
}
