import { PILLARS, type Pillar, type Rating, type Ratings } from '../../rubric/pillars';

/** Bits of one pillar in a mask: ratings 0–4, then null. */
const WIDTH = 6;
const NULL = 1 << 5;
const PILLAR_FULL = (1 << WIDTH) - 1;

/** A set of ratings for each pillar, six bits a pillar: what is still possible of a response. */
export type RatingMask = number;

/** Every rating of every pillar. */
export const ANY_RATINGS: RatingMask = (1 << (WIDTH * PILLARS.length)) - 1;

/** The mask that allows for one pillar only the ratings named, and everything for the others. */
export function allowOnly(pillar: Pillar, allowed: readonly (Rating | null)[]): RatingMask {
  const bits = allowed.reduce<number>((m, rating) => m | (rating === null ? NULL : 1 << rating), 0);
  const shift = WIDTH * PILLARS.indexOf(pillar);
  return (ANY_RATINGS & ~(PILLAR_FULL << shift)) | (bits << shift);
}

/** The bits of one pillar where a rating is from `least` to `most`; null is not among them. */
export function between(pillar: Pillar, least: number, most: number): RatingMask {
  let bits = 0;
  for (let rating = Math.max(0, least); rating <= Math.min(4, most); rating++) bits |= 1 << rating;
  return bits << (WIDTH * PILLARS.indexOf(pillar));
}

/** All bits of one pillar. */
export function pillarBits(pillar: Pillar): RatingMask {
  return PILLAR_FULL << (WIDTH * PILLARS.indexOf(pillar));
}

/** The bit of one pillar's null. */
export function nullBit(pillar: Pillar): RatingMask {
  return NULL << (WIDTH * PILLARS.indexOf(pillar));
}

/** Whether every pillar still has a possible rating. */
export function isPossible(mask: RatingMask): boolean {
  return (
    (mask & 0x3f) !== 0 && (mask & 0xfc0) !== 0 && (mask & 0x3f000) !== 0 && (mask & 0xfc0000) !== 0
  );
}

/** Ratings as a mask with one bit for each pillar. */
export function maskOf(ratings: Ratings): RatingMask {
  return PILLARS.reduce((mask, pillar, i) => {
    const rating = ratings[pillar];
    return mask | ((rating === null ? NULL : 1 << rating) << (WIDTH * i));
  }, 0);
}

/** The ratings that a mask still allows for a pillar, lowest first, null last. */
function ratingsIn(mask: RatingMask, pillar: Pillar): (Rating | null)[] {
  const bits = (mask >> (WIDTH * PILLARS.indexOf(pillar))) & PILLAR_FULL;
  const found: (Rating | null)[] = [];
  for (const rating of [0, 1, 2, 3, 4] as const) if (bits & (1 << rating)) found.push(rating);
  if (bits & NULL) found.push(null);
  return found;
}

/**
 * Plain ratings out of a mask: for each pillar the possible one that is nearest to 2, so that a
 * script asks for nothing better or worse than it needs; null where nothing else is possible.
 */
export function plainRatings(mask: RatingMask): Ratings {
  const pick = (pillar: Pillar) =>
    ratingsIn(mask, pillar).sort((a, b) => distance(a) - distance(b))[0] ?? null;
  return {
    listening: pick('listening'),
    objection: pick('objection'),
    fab: pick('fab'),
    manner: pick('manner'),
  };
}

function distance(rating: Rating | null): number {
  return rating === null ? 2.5 : Math.abs(rating - 2);
}
