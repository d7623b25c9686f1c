import { withAct, withoutActs, withRatings, type ActSet, type Cube } from '../space/cube';
import type { GuardView, Node } from './node';

/** Responses for which a guard holds, and those for which it does not; cubes may overlap. */
export interface Split {
  yes: Cube[];
  no: Cube[];
}

/** Splits sets of responses by a guard, with the rest of the talk known. */
export function split(node: Node, cubes: readonly Cube[], view: GuardView): Split {
  switch (node.kind) {
    case 'state':
      return node.test(view) ? { yes: [...cubes], no: [] } : { yes: [], no: [...cubes] };
    case 'and': {
      let yes = [...cubes];
      const no: Cube[] = [];
      for (const part of node.parts) {
        const { yes: y, no: n } = split(part, yes, view);
        no.push(...n);
        yes = y;
        if (yes.length === 0) break;
      }
      return { yes, no };
    }
    case 'or': {
      let no = [...cubes];
      const yes: Cube[] = [];
      for (const part of node.parts) {
        const { yes: y, no: n } = split(part, no, view);
        yes.push(...y);
        no = n;
        if (no.length === 0) break;
      }
      return { yes, no };
    }
    case 'response':
      return splitResponse(node, cubes);
  }
}

type ResponseNode = Extract<Node, { kind: 'response' }>;

/**
 * A response guard is true where all its conditions hold, false where one fails, and neither where
 * a rating it compares is null. Its negation holds only where it is false.
 */
function splitResponse(node: ResponseNode, cubes: readonly Cube[]): Split {
  const at: Narrowing = { open: [...cubes], failed: [] };
  const unsure: Cube[] = [];
  if (node.any !== null) {
    const { any, anySet } = node;
    narrow(
      at,
      (cube) => (touches(cube, anySet) ? [cube] : any.map((act) => withAct(cube, act))),
      (cube) => [withoutActs(cube, anySet)],
    );
  }
  for (const act of node.all) {
    narrow(
      at,
      (cube) => [withAct(cube, act)],
      (cube) => [withoutActs(cube, one(act))],
    );
  }
  if (node.noneList.length > 0) {
    narrow(
      at,
      (cube) => [withoutActs(cube, node.none)],
      (cube) =>
        touches(cube, node.none) ? [cube] : node.noneList.map((act) => withAct(cube, act)),
    );
  }
  for (const literal of node.ratings) {
    const pillar = pillarAround(literal.holds | literal.fails);
    const nulls = pillar & ~(literal.holds | literal.fails);
    if (node.negated) {
      narrow(
        at,
        (cube) => [withRatings(cube, ~literal.fails)],
        (cube) => [withRatings(cube, ~(pillar & ~literal.fails))],
      );
    } else {
      for (const cube of at.open) push(unsure, [withRatings(cube, ~(pillar & ~nulls))]);
      narrow(
        at,
        (cube) => [withRatings(cube, ~(pillar & ~literal.holds))],
        (cube) => [withRatings(cube, ~(pillar & ~literal.fails))],
      );
    }
  }
  return node.negated
    ? { yes: at.failed, no: at.open }
    : { yes: at.open, no: [...at.failed, ...unsure] };
}

/** Responses that meet all conditions so far, and those that failed one. */
interface Narrowing {
  open: Cube[];
  failed: Cube[];
}

/** Puts one more condition: what of each open cube is kept, and what of it fails. */
function narrow(
  at: Narrowing,
  keep: (cube: Cube) => (Cube | null)[],
  drop: (cube: Cube) => (Cube | null)[],
): void {
  const kept: Cube[] = [];
  for (const cube of at.open) {
    push(kept, keep(cube));
    push(at.failed, drop(cube));
  }
  at.open = kept;
}

function push(list: Cube[], cubes: (Cube | null)[]): void {
  for (const cube of cubes) if (cube !== null) list.push(cube);
}

function touches(cube: Cube, set: ActSet): boolean {
  return ((cube.p0 & set.a0) | (cube.p1 & set.a1) | (cube.p2 & set.a2)) !== 0;
}

function one(index: number): ActSet {
  if (index < 32) return { a0: 1 << index, a1: 0, a2: 0 };
  if (index < 64) return { a0: 0, a1: 1 << (index - 32), a2: 0 };
  return { a0: 0, a1: 0, a2: 1 << (index - 64) };
}

/** All six bits of the pillar in which the bits given stand. */
function pillarAround(bits: number): number {
  for (const mask of [0x3f, 0xfc0, 0x3f000]) if (bits & mask) return mask;
  return 0xfc0000;
}
