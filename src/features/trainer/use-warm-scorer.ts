import { useEffect } from 'react';
import type { Language } from '../../core/rubric/context';
import { useServices } from '../../services/services';

/** Loads the scorer and its weights while somebody reads, so that the first response need not wait for them. */
export function useWarmScorer(language: Language): void {
  const { scorer } = useServices();
  useEffect(() => {
    // A failure shows when the scorer is needed.
    void scorer(language).catch(() => undefined);
  }, [scorer, language]);
}
