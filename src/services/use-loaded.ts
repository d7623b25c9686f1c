import { useEffect, useEffectEvent, useState } from 'react';
import { useServices, type Services } from './services';

/**
 * What a port gives, or why it cannot; null while it is loaded. `key` says what is loaded: with
 * another key it is loaded anew.
 */
export function useLoaded<T>(
  key: string,
  load: (services: Services) => Promise<T>,
): T | Error | null {
  const services = useServices();
  const [loaded, setLoaded] = useState<{ key: string; value: T | Error } | null>(null);
  // `load` is a new function at every render; the key stands for what it does.
  const loadNow = useEffectEvent(() => load(services));
  useEffect(() => {
    let current = true;
    void loadNow()
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setLoaded({ key, value }));
    return () => {
      current = false;
    };
  }, [services, key]);
  return loaded?.key === key ? loaded.value : null;
}
