import { covers, type Cube } from './cube';

/** Bits of one pillar in a rating mask. */
const PILLAR_MASKS = [0x3f, 0xfc0, 0x3f000, 0xfc0000] as const;

/** Adds a cube to a list unless one there covers it; drops those that it covers, joins neighbours. */
export function addCube(cubes: Cube[], added: Cube): void {
  let cube = added;
  for (let i = 0; i < cubes.length; i++) {
    const other = cubes[i];
    if (other === undefined) continue;
    if (covers(other, cube)) return;
    if (covers(cube, other)) {
      removeAt(cubes, i--);
      continue;
    }
    const joined = join(cube, other);
    if (joined !== null) {
      removeAt(cubes, i);
      cube = joined;
      i = -1;
    }
  }
  cubes.push(cube);
}

function removeAt(cubes: Cube[], i: number): void {
  const last = cubes.pop();
  if (last !== undefined && i < cubes.length) cubes[i] = last;
}

/** One cube for two that differ in the ratings of one pillar only; null where there is none. */
function join(a: Cube, b: Cube): Cube | null {
  if (a.p0 !== b.p0 || a.p1 !== b.p1 || a.p2 !== b.p2) return null;
  if (a.n0 !== b.n0 || a.n1 !== b.n1 || a.n2 !== b.n2) return null;
  const differ = a.r ^ b.r;
  return PILLAR_MASKS.some((mask) => (differ & ~mask) === 0) ? { ...a, r: a.r | b.r } : null;
}
