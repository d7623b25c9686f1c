import type { Prepared } from './prepare-moment';

/** Names of the columns that link by matters instead of words. */
export const CONCEPT_NAMES: readonly string[] = [
  'of line',
  'of concern',
  'of needs',
  'of facts',
  'foreign',
  'number',
];

/** Counts the matters that a response shares with the parts of its moment, in the order of `CONCEPT_NAMES`. */
export function conceptFeatures(text: string, p: Prepared): number[] {
  const of = (s: string): boolean[] => p.lexicon.matters.map((m) => s !== '' && m.test(s));
  const mine = of(text);
  const line = of(p.line.text);
  const concern = of(p.concern.text);
  const needs = of(p.needs.map((n) => n.text).join(' '));
  const facts = of(
    p.facts.map((f) => `${f.feature.text} ${f.advantage.text} ${f.benefit.text}`).join(' '),
  );
  const shared = (other: readonly boolean[]): number =>
    cap(mine.filter((m, i) => m && other[i]).length);
  const foreign = cap(
    mine.filter((m, i) => m && !line[i] && !concern[i] && !needs[i] && !facts[i]).length,
  );
  return [
    shared(line),
    shared(concern),
    shared(needs),
    shared(facts),
    foreign,
    cap(mine.filter(Boolean).length),
  ];
}

function cap(n: number): number {
  return n > 4 ? 4 : n;
}
