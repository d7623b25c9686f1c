import { useEffect } from 'react';
import type { Language } from '../../core/rubric/context';
import { useServices } from '../../services/services';

/** Loads the scorer while the class thinks, so that its answer need not wait. */
export function useWarmScorer(language: Language): void {
  const { scorer } = useServices();
  useEffect(() => {
    // A failure shows when the scorer is needed.
    void scorer(language).catch(() => undefined);
  }, [scorer, language]);
}
