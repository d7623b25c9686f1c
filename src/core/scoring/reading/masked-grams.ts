import type { Clause } from '../text/clauses';
import { hash } from '../text/hash';
import { stem } from './content-grams';
import type { Prepared, Sources } from './prepare-moment';
import { BUCKETS } from './text-grams';

/** Longest run of masked tokens that is one gram. */
const LONGEST = 5;

/**
 * Grams of each clause of a response whose subject matter is masked: what comes from the customer's line is L, from the concern or a
 * need N, from a fact F or its benefit B, from the rest of the moment S, a figure 0, any other rare word x. `您怕LL` is said alike
 * in every line of business.
 */
export function maskedGrams(parts: readonly Clause[], p: Prepared): number[][] {
  const mask = p.locale === 'zh' ? maskCharacters : maskWords;
  const gap = p.locale === 'en' ? ' ' : '';
  return parts.map((part) => {
    const found: number[] = [];
    const tokens = mask(part.text, p.sources, p.lexicon.common);
    tokens.push(part.mark === '?' ? '?' : '.');
    for (let i = 0; i < tokens.length; i += 1) {
      let gram = tokens[i]!;
      for (let n = 2; n <= LONGEST && i + n <= tokens.length; n += 1) {
        gram += `${gap}${tokens[i + n - 1]!}`;
        found.push(hash(gram, 0, gram.length, 21) & (BUCKETS - 1));
      }
    }
    return found;
  });
}

function maskCharacters(text: string, classes: Sources, common: ReadonlySet<string>): string[] {
  const marks: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    const before = text.slice(i - 1, i + 1);
    const after = text.slice(i, i + 2);
    const source = classes.find(([, sets]) =>
      sets.some((grams) => grams.has(after) || (i > 0 && grams.has(before))),
    );
    push(
      marks,
      source?.[0] ?? (/[\d零一二三四五六七八九十百千万两]/.test(c) ? '0' : common.has(c) ? c : 'x'),
    );
  }
  return marks;
}

function maskWords(text: string, classes: Sources, common: ReadonlySet<string>): string[] {
  const marks: string[] = [];
  for (const word of text.split(/[^a-z0-9']+/)) {
    if (word === '') continue;
    const root = stem(word);
    push(
      marks,
      classes.find(([, sets]) => sets.some((grams) => grams.has(root)))?.[0] ??
        (/\d/.test(word) ? '0' : common.has(word) ? word : 'x'),
    );
  }
  return marks;
}

/** Appends a token; a run of the same mask counts once. */
function push(marks: string[], token: string): void {
  if (marks.at(-1) !== token || !'LNFBS0x'.includes(token)) marks.push(token);
}
