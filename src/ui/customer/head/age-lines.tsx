import type { Look } from '../../../core/scenario/schema/look-schema';

const LINES: Record<Look['age'], string[]> = {
  young: [],
  middle: ['M-20 27Q-27 33 -27 40', 'M20 27Q27 33 27 40'],
  old: [
    'M-20 26Q-29 34 -28 46',
    'M20 26Q29 34 28 46',
    'M-34 9Q-25 14 -15 10',
    'M34 9Q25 14 15 10',
    'M-40 -4L-46 -8M-40 0L-47 1M40 -4L46 -8M40 0L47 1',
    'M-22 -42Q0 -46 22 -42',
    'M-16 -50Q0 -53 16 -50',
  ],
};

/** What years leave in a face. */
export function AgeLines({ age }: { age: Look['age'] }) {
  return <path className="c-lower c-age" data-age={age} d={LINES[age].join('')} />;
}
