import { ACT_IDS, type ActId } from '../../rubric/acts';
import { PILLARS } from '../../rubric/pillars';
import type { Guard } from '../../scenario/schema/guard-schema';
import { PATIENCE, TRUST, type Patience, type Trust } from '../../customer/mood';
import { actIndex, actSet, type ActSet } from '../space/cube';
import { between, nullBit, pillarBits } from '../space/rating-mask';

/** What a guard can see of a talk beside the response. */
export interface GuardView {
  /** Four bits a member: trust, then patience. */
  moods: number;
  /** A bit for each indexed fact that has been told. */
  facts: number;
  /** Responses so far, the one under way not counted. */
  turns: number;
}

/** What one pillar must be: bits that fulfil the condition, and bits that break it; null does neither. */
interface RatingLiteral {
  holds: number;
  fails: number;
}

/** A guard ready to be asked quickly: `not` is pushed down to the leaves. */
export type Node =
  | { kind: 'and' | 'or'; parts: Node[]; guard: Guard }
  | { kind: 'state'; test: (view: GuardView) => boolean; guard: Guard }
  | {
      kind: 'response';
      negated: boolean;
      any: number[] | null;
      anySet: ActSet;
      all: number[];
      none: ActSet;
      noneList: number[];
      ratings: RatingLiteral[];
      guard: Guard;
    };

/** How names in guards become numbers. */
export interface NodeScope {
  members: readonly string[];
  facts: readonly string[];
  /** The member whom a mood is about where the guard names nobody. */
  speaker: string;
}

/** Compiles a guard into a node. */
export function compileNode(guard: Guard, scope: NodeScope, negated = false): Node {
  switch (guard.type) {
    case 'not':
      return compileNode(guard.params.guard, scope, !negated);
    case 'all':
    case 'any': {
      const parts = guard.params.guards.map((g) => compileNode(g, scope, negated));
      return { kind: (guard.type === 'all') === negated ? 'or' : 'and', parts, guard };
    }
    case 'turns': {
      const { atLeast } = guard.params;
      return { kind: 'state', guard, test: ({ turns }) => turns + 1 >= atLeast === !negated };
    }
    case 'knows': {
      const bits = guard.params.facts.reduce((m, f) => m | (1 << scope.facts.indexOf(f)), 0);
      return { kind: 'state', guard, test: ({ facts }) => ((facts & bits) === bits) === !negated };
    }
    case 'mood':
      return compileMood(guard, scope, negated);
    case 'response':
      return compileResponse(guard, negated);
  }
}

function compileMood(
  guard: Extract<Guard, { type: 'mood' }>,
  scope: NodeScope,
  negated: boolean,
): Node {
  const { trust, patience, who, any, all } = guard.params;
  const fits = moodsThatFit(trust, patience);
  const watched =
    any === true || all === true
      ? scope.members.map((_, i) => i)
      : [scope.members.indexOf(who ?? scope.speaker)];
  const ok = (moods: number, i: number) => (fits & (1 << ((moods >> (4 * i)) & 15))) !== 0;
  const test =
    any === true
      ? ({ moods }: GuardView) => watched.some((i) => ok(moods, i)) === !negated
      : ({ moods }: GuardView) => watched.every((i) => ok(moods, i)) === !negated;
  return { kind: 'state', guard, test };
}

/** A bit for each of the packed moods of one member that a condition names. */
export function moodsThatFit(
  trust: readonly Trust[] | undefined,
  patience: readonly Patience[] | undefined,
): number {
  let fits = 0;
  TRUST.forEach((t, i) => {
    PATIENCE.forEach((p, j) => {
      const fine = (!trust || trust.includes(t)) && (!patience || patience.includes(p));
      if (fine) fits |= 1 << (i | (j << 2));
    });
  });
  return fits;
}

function compileResponse(guard: Extract<Guard, { type: 'response' }>, negated: boolean): Node {
  const { params } = guard;
  const ratings: RatingLiteral[] = [];
  for (const pillar of PILLARS) {
    const least = params[pillar];
    const most = params.atMost?.[pillar];
    if (least === undefined && most === undefined) continue;
    const holds = between(pillar, least ?? 0, most ?? 4);
    ratings.push({ holds, fails: pillarBits(pillar) & ~holds & ~nullBit(pillar) });
  }
  const indices = (acts: readonly ActId[] | undefined) => (acts ?? []).map(actIndex);
  return {
    kind: 'response',
    guard,
    negated,
    any: params.any ? indices(params.any) : null,
    anySet: actSet(params.any ?? []),
    all: indices(params.all),
    none: actSet(params.none ?? []),
    noneList: indices(params.none),
    ratings,
  };
}

/** The acts that a node asks about. */
export function actsAsked(node: Node | null): ActId[] {
  if (node === null || node.kind === 'state') return [];
  if (node.kind !== 'response') return node.parts.flatMap(actsAsked);
  const asked = [...(node.any ?? []), ...node.all, ...node.noneList];
  return asked.flatMap((i) => ACT_IDS[i] ?? []);
}
