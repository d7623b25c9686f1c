import type { Language } from '../../rubric/context';
import type { Clause } from '../text/clauses';
import { hash } from '../text/hash';

/** Number of buckets that grams are hashed to. */
export const BUCKETS = 1 << 18;

/** Adds the buckets of one clause's grams to a set: characters 1–4 in Chinese; words 1–2 and characters 4–5 in English. */
function addClauseGrams(into: Set<number>, clause: string, locale: Language): void {
  const text = clause.replace(/\d/g, '0');
  if (locale === 'zh') {
    for (let n = 1; n <= 4; n += 1)
      for (let i = 0; i + n <= text.length; i += 1) into.add(hash(text, i, i + n) & (BUCKETS - 1));
    return;
  }
  const words = text.split(/[^a-z0-9']+/).filter((w) => w !== '');
  words.forEach((word, i) => {
    into.add(hash(word, 0, word.length, 1) & (BUCKETS - 1));
    const next = words[i + 1];
    if (next !== undefined) {
      const two = `${word} ${next}`;
      into.add(hash(two, 0, two.length, 2) & (BUCKETS - 1));
      const third = words[i + 2];
      if (third !== undefined) {
        const three = `${two} ${third}`;
        into.add(hash(three, 0, three.length, 4) & (BUCKETS - 1));
      }
    }
    const edged = ` ${word} `;
    for (let n = 4; n <= 5; n += 1)
      for (let j = 0; j + n <= edged.length; j += 1)
        into.add(hash(edged, j, j + n, 3) & (BUCKETS - 1));
  });
}

/** The buckets of all grams of a response, clause by clause, so that marks and their absence change little. */
export function textGrams(parts: readonly Clause[], locale: Language): Set<number> {
  const into = new Set<number>();
  for (const part of parts) addClauseGrams(into, part.text, locale);
  return into;
}
