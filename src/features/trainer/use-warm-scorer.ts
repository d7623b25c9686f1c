import { useEffect } from 'react';
import type { Language } from '../../core/rubric/context';
import { useServices } from '../../services/services';

/** The scorer is a quarter of all code: it comes once the page stands and somebody reads or thinks. In ms. */
const READING = 3000;

/** Loads the scorer while there is time, so that the first response need not wait for it, nor the first line. */
export function useWarmScorer(language: Language): void {
  const { scorer } = useServices();
  useEffect(() => {
    // A failure shows when it is needed.
    const timer = setTimeout(() => void scorer(language).catch(() => undefined), READING);
    return () => clearTimeout(timer);
  }, [scorer, language]);
}
