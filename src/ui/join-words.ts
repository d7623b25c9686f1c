import type { TFunction } from 'i18next';

/**
 * Words as one list, “A、B和C”: with `and` or `or` before the last. The page's own texts and not `Intl.ListFormat`, the first of which
 * keeps a slow machine busy for longer than a key should have to wait.
 */
export function joinWords(t: TFunction, words: readonly string[], last: 'and' | 'or'): string {
  const before = words.slice(0, -1).join(t('words.comma'));
  const end = words.at(-1) ?? '';
  return before === '' ? end : t(`words.${last}`, { before, end });
}
