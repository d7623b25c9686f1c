import type { TFunction } from 'i18next';

/**
 * A moment in words, to the minute and by the clock of the machine; `at` in milliseconds since 1970. The page's own texts and not
 * `Intl.DateTimeFormat`, the first of which keeps a slow machine busy for longer than a key should have to wait.
 */
export function sayDate(t: TFunction, at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return t('words.date', {
    year: date.getFullYear(),
    month: t(`words.month.${MONTHS[date.getMonth()] ?? 'm1'}`),
    day: date.getDate(),
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  });
}

const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;
