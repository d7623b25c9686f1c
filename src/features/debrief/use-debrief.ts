import { useCallback, useState } from 'react';
import { useLatest } from '../../services/use-loaded';
import { readDebrief, type DebriefData } from './read-debrief';

/** The debrief of an attempt: null while it is read, `missing` where there is none, or why it cannot be shown. */
export type DebriefRead = DebriefData | 'missing' | Error | null;

/** Reads the debrief of an attempt, and reads it again on demand; meanwhile the one before stays. */
export function useDebrief(id: string): { data: DebriefRead; readAgain(): void } {
  const [times, setTimes] = useState(0);
  const readAgain = useCallback(() => setTimes((n) => n + 1), []);
  const latest = useLatest(
    `${id} ${times}`,
    async (services) => (await readDebrief(services, id)) ?? ('missing' as const),
  );
  return { data: latest?.value ?? null, readAgain };
}
