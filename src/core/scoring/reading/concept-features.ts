import type { Lexicon } from './lexicon-type';
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

/** Which matters a text touches, in the order of the lexicon. */
export function mattersOf(text: string, { matters }: Lexicon): boolean[] {
  return matters.map((m) => text !== '' && m.test(text));
}

/** Counts the matters of a response (`mine`) that its moment's parts share, in the order of `CONCEPT_NAMES`. */
export function conceptFeatures(mine: readonly boolean[], { matters }: Prepared): number[] {
  const { line, concern, needs, facts } = matters;
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
