import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drillProgress, type DrillProgress } from '../../../src/core/practice/drill-progress';
import { nextBeat } from '../../../src/core/practice/next-beat';
import { personaFor } from '../../../src/core/practice/persona-for';
import { make } from './make-practised';

const BEATS = ['one', 'two', 'three', 'four'];
const NONE: DrillProgress = { met: [], times: {}, last: null };

it('is one not yet met, as long as there is one besides the last', () => {
  for (let seed = 0; seed < 50; seed++) {
    const progress = { met: ['one', 'two'], times: { one: 1, two: 1, three: 3 }, last: 'three' };
    expect(nextBeat(BEATS, progress, seed)).toBe('four');
  }
});

it('is never the beat just answered, even where that is the only one not met', () => {
  const progress = { met: ['one', 'two', 'three'], times: { four: 5 }, last: 'four' };
  for (let seed = 0; seed < 50; seed++) expect(nextBeat(BEATS, progress, seed)).not.toBe('four');
  expect(nextBeat(['one'], { met: [], times: { one: 1 }, last: 'one' }, 1)).toBe('one');
});

it('is, once all are met, one answered least often', () => {
  const progress = { met: BEATS, times: { one: 2, two: 1, three: 2, four: 1 }, last: 'two' };
  expect(nextBeat(BEATS, progress, 7)).toBe('four');
});

it('is decided by the seed alone, and the seed does decide', () => {
  const drawn = Array.from({ length: 60 }, (_, seed) => nextBeat(BEATS, NONE, seed));
  expect(new Set(drawn)).toEqual(new Set(BEATS));
  expect(nextBeat(BEATS, NONE, 3)).toBe(nextBeat(BEATS, NONE, 3));
});

it('serves every beat of a drill before long, whatever the seed and the luck', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (seed, luck) => {
        const attempts: ReturnType<typeof make>[] = [];
        const served: string[] = [];
        for (const won of luck) {
          const beat = nextBeat(BEATS, drillProgress({ drill: 'd', beats: BEATS }, attempts), seed);
          expect(beat).not.toBe(served.at(-1));
          served.push(beat);
          attempts.push(make(`d--${beat}`, { outcome: won ? 'won' : 'lost' }));
        }
        expect(new Set(served.slice(0, 5))).toEqual(new Set(BEATS));
      },
    ),
  );
});

it('gives the customer another temper each time the beat comes back', () => {
  const beat = { customer: { personas: ['pricewise', 'impatient'] } } as Parameters<
    typeof personaFor
  >[1];
  const drawn = [0, 1, 2].map((n) => personaFor('one', beat, { times: { one: n } }));
  expect(drawn).toEqual(['pricewise', 'impatient', 'pricewise']);
});
