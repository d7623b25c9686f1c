import { ACT_IDS, type ActId } from '../../rubric/acts';
import { CAP_MASKS, EXCLUSIVE } from './caps';
import { ANY_RATINGS, isPossible, type RatingMask } from './rating-mask';

/**
 * A set of possible responses: acts that they all perform (`p`), acts that none performs (`n`), and
 * the ratings that they can have. Acts are bits in three words; the rest of the acts is open.
 */
export interface Cube {
  p0: number;
  p1: number;
  p2: number;
  n0: number;
  n1: number;
  n2: number;
  r: RatingMask;
}

/** A set of acts, as bits in three words. */
export interface ActSet {
  a0: number;
  a1: number;
  a2: number;
}

const INDEX = new Map(ACT_IDS.map((act, i) => [act, i]));

/** The place of an act in the rubric's list. */
export function actIndex(act: ActId): number {
  return INDEX.get(act) ?? -1;
}

/** Acts as bits. */
export function actSet(acts: Iterable<ActId>): ActSet {
  const set = { a0: 0, a1: 0, a2: 0 };
  for (const act of acts) addAct(set, actIndex(act));
  return set;
}

/** Adds an act, by its index, to a set. */
export function addAct(set: ActSet, index: number): void {
  if (index < 32) set.a0 |= 1 << index;
  else if (index < 64) set.a1 |= 1 << (index - 32);
  else set.a2 |= 1 << (index - 64);
}

/** Whether a set holds an act, by its index. */
export function hasAct(set: ActSet, index: number): boolean {
  if (index < 32) return (set.a0 & (1 << index)) !== 0;
  if (index < 64) return (set.a1 & (1 << (index - 32))) !== 0;
  return (set.a2 & (1 << (index - 64))) !== 0;
}

/** All that is in either set. */
export function uniteActs(a: ActSet, b: ActSet): ActSet {
  return { a0: a.a0 | b.a0, a1: a.a1 | b.a1, a2: a.a2 | b.a2 };
}

const ALL = actSet(ACT_IDS);
const ALONE = actIndex(EXCLUSIVE);
const ALONE_SET = actSet([EXCLUSIVE]);

/** Any response at all. */
export const ANYTHING: Cube = { p0: 0, p1: 0, p2: 0, n0: 0, n1: 0, n2: 0, r: ANY_RATINGS };

/** Those responses of a cube that perform an act; null where there is none. The manual's caps hold. */
export function withAct(cube: Cube, index: number): Cube | null {
  const bit = { a0: 0, a1: 0, a2: 0 };
  addAct(bit, index);
  if ((cube.n0 & bit.a0) | (cube.n1 & bit.a1) | (cube.n2 & bit.a2)) return null;
  const out = index === ALONE ? ALL : ALONE_SET;
  const p0 = cube.p0 | bit.a0;
  const p1 = cube.p1 | bit.a1;
  const p2 = cube.p2 | bit.a2;
  const n0 = cube.n0 | (out.a0 & ~bit.a0);
  const n1 = cube.n1 | (out.a1 & ~bit.a1);
  const n2 = cube.n2 | (out.a2 & ~bit.a2);
  const r = cube.r & (CAP_MASKS[index] ?? 0);
  if ((p0 & n0) | (p1 & n1) | (p2 & n2) || !isPossible(r)) return null;
  return { p0, p1, p2, n0, n1, n2, r };
}

/** Those responses of a cube that perform none of some acts; null where there is none. */
export function withoutActs(cube: Cube, { a0, a1, a2 }: ActSet): Cube | null {
  if ((cube.p0 & a0) | (cube.p1 & a1) | (cube.p2 & a2)) return null;
  const { p0, p1, p2, r } = cube;
  return { p0, p1, p2, n0: cube.n0 | a0, n1: cube.n1 | a1, n2: cube.n2 | a2, r };
}

/** Those responses of a cube whose ratings are in a mask; null where there is none. */
export function withRatings(cube: Cube, mask: RatingMask): Cube | null {
  const r = cube.r & mask;
  if (r === cube.r) return cube;
  if (!isPossible(r)) return null;
  const { p0, p1, p2, n0, n1, n2 } = cube;
  return { p0, p1, p2, n0, n1, n2, r };
}

/** Responses that are in both cubes; null where there is none. */
export function meet(a: Cube, b: Cube): Cube | null {
  const p0 = a.p0 | b.p0;
  const p1 = a.p1 | b.p1;
  const p2 = a.p2 | b.p2;
  const n0 = a.n0 | b.n0;
  const n1 = a.n1 | b.n1;
  const n2 = a.n2 | b.n2;
  if ((p0 & n0) | (p1 & n1) | (p2 & n2)) return null;
  const r = a.r & b.r;
  return isPossible(r) ? { p0, p1, p2, n0, n1, n2, r } : null;
}

/** Tells cubes apart. */
export function cubeKey({ p0, p1, p2, n0, n1, n2, r }: Cube): string {
  return `${p0}.${p1}.${p2}.${n0}.${n1}.${n2}.${r}`;
}

/** Forgets what a cube says of acts outside a set, which nobody will ask about. */
export function project(cube: Cube, keep: ActSet): Cube {
  return {
    p0: cube.p0 & keep.a0,
    p1: cube.p1 & keep.a1,
    p2: cube.p2 & keep.a2,
    n0: cube.n0 & keep.a0,
    n1: cube.n1 & keep.a1,
    n2: cube.n2 & keep.a2,
    r: cube.r,
  };
}

/** Whether all responses of `b` are in `a` too. */
export function covers(a: Cube, b: Cube): boolean {
  return (
    ((a.p0 & ~b.p0) | (a.p1 & ~b.p1) | (a.p2 & ~b.p2)) === 0 &&
    ((a.n0 & ~b.n0) | (a.n1 & ~b.n1) | (a.n2 & ~b.n2)) === 0 &&
    (b.r & ~a.r) === 0
  );
}
