import type { Language } from '../../rubric/context';
import { isStop, stem } from '../reading/content-grams';
import type { Lexicon } from '../reading/lexicon-type';

/**
 * The pieces of a text by which a question is matched to a fact, with their weight: characters (1) and pairs (2) in Chinese,
 * stems (4) in English, and the matters that are touched (1).
 */
export function topicGrams(
  text: string,
  locale: Language,
  { matters, common }: Lexicon,
): Map<string, number> {
  const found = new Map<string, number>();
  if (locale === 'en') {
    for (const word of text.split(/[^a-z0-9]+/))
      if (word.length >= 2 && !isStop(word, locale))
        found.set(stem(word), common.has(word) ? 2 : 5);
  } else
    for (let i = 0; i < text.length; i += 1) {
      const a = text.charAt(i);
      const b = text.charAt(i + 1);
      if (!isStop(a, locale)) found.set(a, 1);
      if (b !== '' && !isStop(a, locale) && !isStop(b, locale)) found.set(a + b, 2);
    }
  matters.forEach((matter, m) => {
    if (matter.test(text)) found.set(`#${m}`, 1);
  });
  return found;
}
