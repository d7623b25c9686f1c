import type { Language } from '../../core/rubric/context';
import type { RubricText } from '../../core/rubric/rubric-text';
import { useLatest } from '../../services/use-loaded';
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
  const latest = useLatest(language, async ({ library }) => {
    const [text, { acts }] = await Promise.all([
      library.manual(language),
      library.rubric(language),
    ]);
    return { language, blocks: parseMarkdown(text), acts };
  });
  return latest?.value ?? null;
}
