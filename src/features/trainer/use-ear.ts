import { useEffect, useState } from 'react';
import type { Ear } from '../../core/ports';
import type { Language } from '../../core/rubric/context';
import { useServices } from '../../services/services';

/** The device's ear for a language; null until it is found, and where there is none. */
export function useEar(language: Language): Ear | null {
  const { ear } = useServices();
  const [found, setFound] = useState<Ear | null>(null);
  useEffect(() => {
    let current = true;
    void ear(language).then((value) => current && setFound(value));
    return () => {
      current = false;
    };
  }, [ear, language]);
  return found;
}
