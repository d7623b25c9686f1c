import { useEffect, useState } from 'react';
import type { Language } from '../../core/rubric/context';
import { useServices } from '../../services/services';
import { lookUp, type RubricLookup } from './rubric-lookup';

/** The rubric in the page's language; while another language is loaded, the one before stays. */
export function useRubric(language: Language): RubricLookup | Error | null {
  const { library } = useServices();
  const [rubric, setRubric] = useState<RubricLookup | Error | null>(null);
  useEffect(() => {
    let current = true;
    void library
      .rubric(language)
      .then(lookUp)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setRubric(value));
    return () => {
      current = false;
    };
  }, [library, language]);
  return rubric;
}
