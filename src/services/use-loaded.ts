import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { useServices, type Services } from './services';

/** What was loaded last, or why it could not be, and by which key. */
interface Latest<T> {
  key: string;
  value: T | Error;
}

/**
 * What a port gave last; null before the first time. `key` says what is loaded: with another key it is loaded anew, and
 * meanwhile what was there before stays.
 */
export function useLatest<T>(
  key: string,
  load: (services: Services) => Promise<T>,
): Latest<T> | null {
  const services = useServices();
  const [latest, setLatest] = useState<Latest<T> | null>(null);
  // `load` is a new function at every render; the key stands for what it does.
  const loadNow = useEffectEvent(() => load(services));
  useEffect(() => {
    let current = true;
    void loadNow()
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      // What hangs on it may be much to draw: it is drawn in small pieces between other work.
      .then((value) => current && startTransition(() => setLatest({ key, value })));
    return () => {
      current = false;
    };
  }, [services, key]);
  return latest;
}

/** What a port gives, or why it cannot; null while it is loaded, for the first time or with another key. */
export function useLoaded<T>(
  key: string,
  load: (services: Services) => Promise<T>,
): T | Error | null {
  const latest = useLatest(key, load);
  return latest?.key === key ? latest.value : null;
}
