import { useEffect, useState } from 'react';
import type { Language } from '../../core/rubric/context';
import type { RubricText } from '../../core/rubric/rubric-text';
import { useServices } from '../../services/services';
import type { Block } from '../../ui/markdown/markdown-type';
import { parseMarkdown } from '../../ui/markdown/parse-markdown';

/** The manual's text and the acts, in one language. */
export interface Manual {
  language: Language;
  blocks: Block[];
  acts: RubricText['acts'];
}

/** Loads the manual; null while it is loaded. While another language is loaded, the one before stays. */
export function useManual(language: Language): Manual | Error | null {
  const { library } = useServices();
  const [manual, setManual] = useState<Manual | Error | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([library.manual(language), library.rubric(language)])
      .then(([text, { acts }]) => ({ language, blocks: parseMarkdown(text), acts }))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setManual(value));
    return () => {
      current = false;
    };
  }, [library, language]);
  return manual;
}
