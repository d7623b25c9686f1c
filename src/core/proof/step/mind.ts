import { ACT_IDS, type ActId } from '../../rubric/acts';
import { listBranches } from '../../scenario/compose';
import type { Guard } from '../../scenario/schema/guard-schema';
import type { Persona } from '../../scenario/schema/persona-schema';
import { MOOD_STATES, type MoodRegion } from '../../customer/mood';
import { actIndex, addAct, ANYTHING, type ActSet, type Cube } from '../space/cube';
import { addCube } from '../space/reduce-cubes';
import { actsAsked, compileNode, type GuardView, type Node } from './node';
import { split } from './split';

/** A branch of a region: where it leads, as the region's state number, and when. */
export interface MindBranch {
  target: number;
  node: Node | null;
}

/** Responses that lead a mood to another. */
export interface MoodLeaf {
  cubes: Cube[];
  mood: number;
}

/** A persona's machine as tables. A mood is four bits: trust, then patience. */
export interface Mind {
  persona: string;
  /** Mood after the event of an act, at `act * 16 + mood`. */
  afterAct: Int8Array;
  /** Mood after `wait`. */
  afterWait: Int8Array;
  /** By mood: the acts whose events change it. */
  moving: ActSet[];
  /** Branches of `judged`, by the state of the region. */
  judged: Record<MoodRegion, MindBranch[][]>;
  /** All acts that its `judged` asks about. */
  asks: ActId[];
  /** What `judged` makes of a mood, found when first asked for. */
  leaves: (MoodLeaf[] | undefined)[];
}

/** What the prover needs of a persona: the same in every language. */
export interface PersonaLike {
  persona: string;
  machine: Persona['machine'];
}

const SHIFT = { trust: 0, patience: 2 } as const satisfies Record<MoodRegion, number>;
const REGIONS = ['trust', 'patience'] as const;

/** Reads a persona's machine into tables. */
export function mindOf(persona: PersonaLike): Mind {
  const afterAct = new Int8Array(ACT_IDS.length * 16);
  const afterWait = new Int8Array(16);
  const moving: ActSet[] = [];
  for (let mood = 0; mood < 16; mood++) {
    const set = { a0: 0, a1: 0, a2: 0 };
    for (const act of ACT_IDS) {
      const i = actIndex(act);
      const after = move(persona, mood, `act.${act}`);
      afterAct[i * 16 + mood] = after;
      if (after !== mood) addAct(set, i);
    }
    afterWait[mood] = move(persona, mood, 'wait');
    moving.push(set);
  }
  const judged = { trust: judgedOf(persona, 'trust'), patience: judgedOf(persona, 'patience') };
  const asks = REGIONS.flatMap((r) => judged[r].flat().flatMap(({ node }) => actsAsked(node)));
  return {
    persona: persona.persona,
    afterAct,
    afterWait,
    moving,
    judged,
    asks: [...new Set(asks)],
    leaves: [],
  };
}

/** The number of a region's state within a mood. */
export function regionOf(mood: number, region: MoodRegion): number {
  return (mood >> SHIFT[region]) & 3;
}

/** The branches that a state of a region has for an event, as written. */
export function mindBranches(
  persona: PersonaLike,
  region: MoodRegion,
  state: number,
  event: string,
): { target: string; guard?: Guard | undefined }[] {
  const name = MOOD_STATES[region][state];
  const states: Record<string, { on?: Record<string, unknown> | undefined }> =
    persona.machine.states[region].states;
  const transition = name === undefined ? undefined : states[name]?.on?.[event];
  return transition === undefined
    ? []
    : listBranches(transition as Parameters<typeof listBranches>[0]);
}

function move(persona: PersonaLike, mood: number, event: string): number {
  let after = mood;
  for (const region of REGIONS) {
    const state = regionOf(mood, region);
    const order: readonly string[] = MOOD_STATES[region];
    const view: GuardView = { moods: mood, facts: 0, turns: 0 };
    const taken = mindBranches(persona, region, state, event).find(({ guard }) =>
      guard === undefined ? true : moodHolds(compile(guard), view),
    );
    if (taken === undefined) continue;
    after = (after & ~(3 << SHIFT[region])) | (order.indexOf(taken.target) << SHIFT[region]);
  }
  return after;
}

/** Only moods can be asked about where there is no response; a persona that asks more does not load. */
function moodHolds(node: Node, view: GuardView): boolean {
  if (node.kind === 'state') return node.test(view);
  if (node.kind === 'response') return false;
  return node.kind === 'and'
    ? node.parts.every((part) => moodHolds(part, view))
    : node.parts.some((part) => moodHolds(part, view));
}

function judgedOf(persona: PersonaLike, region: MoodRegion): MindBranch[][] {
  const order: readonly string[] = MOOD_STATES[region];
  return order.map((_, state) =>
    mindBranches(persona, region, state, 'judged').map(({ target, guard }) => ({
      target: order.indexOf(target),
      node: guard === undefined ? null : compile(guard),
    })),
  );
}

function compile(guard: Guard): Node {
  return compileNode(guard, { members: ['self'], facts: [], speaker: 'self' });
}

/** Which responses lead a mood where, when they are judged. Memoised for each persona and mood. */
export function moodLeaves(mind: Mind, mood: number): MoodLeaf[] {
  const known = mind.leaves[mood];
  if (known !== undefined) return known;
  const view: GuardView = { moods: mood, facts: 0, turns: 0 };
  const trust = outcomes(mind.judged.trust[mood & 3] ?? [], mood & 3, [ANYTHING], view);
  const byMood = new Map<number, Cube[]>();
  for (const [t, cubes] of trust) {
    const patience = outcomes(mind.judged.patience[mood >> 2] ?? [], mood >> 2, cubes, view);
    for (const [p, list] of patience) {
      const after = t | (p << 2);
      const into = byMood.get(after) ?? [];
      for (const cube of list) addCube(into, cube);
      byMood.set(after, into);
    }
  }
  const leaves = [...byMood].map(([after, cubes]) => ({ cubes, mood: after }));
  mind.leaves[mood] = leaves;
  return leaves;
}

function outcomes(
  branches: readonly MindBranch[],
  state: number,
  cubes: readonly Cube[],
  view: GuardView,
): Map<number, Cube[]> {
  const found = new Map<number, Cube[]>();
  const put = (target: number, list: readonly Cube[]) => {
    if (list.length === 0) return;
    const into = found.get(target) ?? [];
    for (const cube of list) addCube(into, cube);
    found.set(target, into);
  };
  let open = [...cubes];
  for (const { target, node } of branches) {
    if (node === null) {
      put(target, open);
      open = [];
      break;
    }
    const { yes, no } = split(node, open, view);
    put(target, yes);
    open = [];
    for (const cube of no) addCube(open, cube);
  }
  put(state, open);
  return found;
}
