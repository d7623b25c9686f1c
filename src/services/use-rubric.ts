import { useEffect, useState } from 'react';
import type { Language } from '../core/rubric/context';
import type { RubricText } from '../core/rubric/rubric-text';
import { useServices } from './services';

/** The rubric in the page's language; null until it is there, and where it cannot be read: ids then stand for names. */
export function useRubric(language: Language): RubricText | null {
  const { library } = useServices();
  const [rubric, setRubric] = useState<RubricText | null>(null);
  useEffect(() => {
    let current = true;
    void library.rubric(language).then(
      (value) => current && setRubric(value),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [library, language]);
  return rubric;
}
