import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../services/services';

/** How many attempts are kept (null while that is counted), and the way to delete them all. */
export function useKeptAttempts(): { count: number | null; removeAll(): Promise<void> } {
  const { store } = useServices();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    store
      .list()
      .then((attempts) => current && setCount(attempts.length))
      .catch(() => current && setCount(null));
    return () => {
      current = false;
    };
  }, [store]);
  const removeAll = useCallback(async () => {
    try {
      for (const { begun } of await store.list()) await store.remove(begun.attempt);
    } finally {
      setCount((await store.list()).length);
    }
  }, [store]);
  return { count, removeAll };
}
