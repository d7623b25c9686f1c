import { ACT_IDS, type ActId } from '../../rubric/acts';
import type { Ratings } from '../../rubric/pillars';
import { ratingsAt } from '../space/caps';
import { hasAct, meet, withRatings, type Cube } from '../space/cube';
import { plainRatings, type RatingMask } from '../space/rating-mask';
import { moodLeaves } from '../step/mind';
import type { Model, State } from '../step/model';
import { split } from '../step/split';
import { afterAct, afterWait, enter, tells } from '../step/step-event';
import { actPhase, type ActOutcome } from './act-phase';
import { keyOf } from './expand';
import { subsets } from './subsets';

/** One response that a script asks for. */
export interface FoundResponse {
  waits: number;
  /** In the order in which they are to be performed. */
  acts: ActId[];
  topics: string[];
  ratings: Ratings;
  branch: number;
}

/** What the response must be, beside leading there. */
export interface Wanted {
  waits?: number;
  branch?: number;
  ratings?: RatingMask;
}

/** Finds one response that leads from a state to another; null where there is none. */
export function findResponse(
  model: Model,
  from: State,
  to: State,
  wanted: Wanted = {},
): FoundResponse | null {
  const talk = model.talk[from.beat];
  if (talk === undefined) return null;
  let { moods } = from;
  for (let i = 0; i < (wanted.waits ?? 0); i++) moods = afterWait(model, moods);
  const target = keyOf(model, leave(model, to));
  for (const outcome of actPhase(model, moods)) {
    const based = withRatings(outcome.cube, ratingsAt(talk.concern) & (wanted.ratings ?? -1));
    if (based === null) continue;
    for (const { cube, after } of judgedWays(model, outcome.moods, based)) {
      const found = throughTalk(model, from, { cube, mid: outcome.moods, after }, target, wanted);
      if (found === null) continue;
      return {
        waits: wanted.waits ?? 0,
        acts: inOrder(model, moods, outcome, found.cube),
        topics: model.facts.filter((_, i) => (found.told & (1 << i)) !== 0),
        ratings: plainRatings(found.cube.r),
        branch: found.branch,
      };
    }
  }
  return null;
}

/** An ending is one state, whatever the moods; so is the key that one looks for. */
function leave(model: Model, state: State): State {
  return model.talk[state.beat]?.ending ? { ...state, moods: 0, facts: 0, turns: 0 } : state;
}

function* judgedWays(
  model: Model,
  mid: number,
  cube: Cube,
  member = 0,
): Generator<{ cube: Cube; after: number }> {
  const mind = model.minds[member];
  if (mind === undefined) {
    yield { cube, after: 0 };
    return;
  }
  const leaves = moodLeaves(mind, (mid >> (4 * member)) & 15).flatMap(({ cubes, mood }) =>
    cubes.map((c) => ({ cube: c, mood, weight: weight(c) })),
  );
  // A script that asks for few acts is the easier to follow.
  for (const leaf of leaves.sort((a, b) => a.weight - b.weight)) {
    const both = meet(cube, leaf.cube);
    if (both === null) continue;
    for (const rest of judgedWays(model, mid, both, member + 1)) {
      yield { cube: rest.cube, after: rest.after | (leaf.mood << (4 * member)) };
    }
  }
}

function weight(cube: Cube): number {
  return ACT_IDS.filter((_, i) => hasAct({ a0: cube.p0, a1: cube.p1, a2: cube.p2 }, i)).length;
}

function throughTalk(
  model: Model,
  from: State,
  { cube, mid, after }: { cube: Cube; mid: number; after: number },
  target: number,
  wanted: Wanted,
): { cube: Cube; told: number; branch: number } | null {
  const talk = model.talk[from.beat];
  const tellable = model.factRules.reduce((m, r, i) => (tells(r, mid) ? m | (1 << i) : m), 0);
  for (const told of subsets(tellable & ~from.facts & (talk?.keepFacts ?? 0))) {
    const view = { moods: after, facts: from.facts | told, turns: from.turns };
    let open = [cube];
    for (const [branch, { target: beat, node }] of (talk?.branches ?? []).entries()) {
      const { yes, no } = node === null ? { yes: open, no: [] } : split(node, open, view);
      open = no;
      if (yes[0] === undefined || (wanted.branch ?? branch) !== branch) continue;
      const state = leave(model, enter(model, { ...view, beat }));
      if (keyOf(model, state) === target) return { cube: yes[0], told, branch };
    }
  }
  return null;
}

/** The acts that move moods in their order, the others put where they move nothing. */
function inOrder(model: Model, moods: number, outcome: ActOutcome, cube: Cube): ActId[] {
  const along = [moods];
  for (const act of outcome.order) along.push(afterAct(model, along.at(-1) ?? moods, act));
  const present = { a0: cube.p0, a1: cube.p1, a2: cube.p2 };
  const slots: number[][] = along.map(() => []);
  for (let act = 0; act < ACT_IDS.length; act++) {
    if (!hasAct(present, act) || outcome.order.includes(act)) continue;
    const still = along.findLastIndex((m) => afterAct(model, m, act) === m);
    slots[Math.max(0, still)]?.push(act);
  }
  return along
    .flatMap((_, i) => [...(slots[i] ?? []), ...outcome.order.slice(i, i + 1)])
    .flatMap((act) => ACT_IDS[act] ?? []);
}
