import { ratingsAt } from '../space/caps';
import {
  actSet,
  cubeKey,
  meet,
  project,
  uniteActs,
  withRatings,
  type ActSet,
  type Cube,
} from '../space/cube';
import { addCube } from '../space/reduce-cubes';
import { moodLeaves, type MoodLeaf } from '../step/mind';
import type { Model } from '../step/model';
import { tells } from '../step/step-event';
import { actPhase } from './act-phase';
import type { BranchOutcome } from './branch-phase';

/** What one response can make of everyone's moods, for the talk to go on from. */
export interface MoodOutcome {
  /** Which responses do so; of their acts only those that the talk asks about are kept. */
  cubes: Cube[];
  /** Followed facts that can be asked for with success, a bit each. */
  tellable: number;
  /** Moods when the talk moves on. */
  moods: number;
}

/** Outcomes found so far, and the moods that were passed on the way. */
export interface MoodMemo {
  outcomes: Map<number, MoodOutcome[]>;
  /** By beat and what it can see: where a response leads. */
  branches: Map<string, readonly BranchOutcome[]>;
  /** By moods before: moods at which facts are asked for. */
  mids: Map<number, number[]>;
  /** One of each cube, so that equal ones are known by being the same. */
  cubes: Map<string, Cube>;
  /** By member: what of a cube each leaf of theirs holds. */
  meetings: Map<MoodLeaf, Map<Cube, Cube[]>>[];
  /** Acts that some guard of the talk asks about. */
  talkActs: ActSet;
  /** By member: acts that they or those after them ask about, and the talk. */
  laterActs: ActSet[];
}

/** An empty memo for a model. */
export function newMemo(model: Model): MoodMemo {
  const talkActs = actSet(model.talk.flatMap((t) => t.asks));
  const laterActs: ActSet[] = [];
  for (let i = model.minds.length; i >= 0; i--) {
    const below = laterActs[i + 1] ?? talkActs;
    laterActs[i] = uniteActs(below, actSet(model.minds[i]?.asks ?? []));
  }
  return {
    outcomes: new Map(),
    branches: new Map(),
    mids: new Map(),
    cubes: new Map(),
    meetings: [],
    talkActs,
    laterActs,
  };
}

/**
 * What any one response can make of the moods: acts in order, then `judged`, for all members at
 * once, because they hear the same response. Memoised for moods and whether a concern is open.
 */
export function moodPhase(
  model: Model,
  memo: MoodMemo,
  moods: number,
  concern: boolean,
): MoodOutcome[] {
  const key = moods * 2 + (concern ? 1 : 0);
  const known = memo.outcomes.get(key);
  if (known !== undefined) return known;
  const base = ratingsAt(concern);
  let open = new Map<number, Pending>();
  const mids = new Set<number>();
  for (const outcome of actPhase(model, moods)) {
    mids.add(outcome.moods);
    const cube = withRatings(outcome.cube, base);
    if (cube === null) continue;
    const tellable = tellableAt(model, outcome.moods);
    const place = { mid: outcome.moods, tellable, after: 0 };
    addCube(cubesAt(model, open, place), project(cube, keepFrom(memo, 0)));
  }
  model.minds.forEach((mind, i) => {
    const next = new Map<number, Pending>();
    const keep = keepFrom(memo, i + 1);
    // Of where they stood in between, only what is still to react is of interest.
    const ahead = -1 << (4 * (i + 1));
    for (const { mid, tellable, after, cubes: found } of open.values()) {
      const cubes = found.map((cube) => only(memo, cube));
      for (const leaf of moodLeaves(mind, (mid >> (4 * i)) & 15)) {
        const place = { mid: mid & ahead, tellable, after: after | (leaf.mood << (4 * i)) };
        let into: Cube[] | null = null;
        for (const cube of cubes) {
          for (const both of meetLeaf(memo, i, leaf, cube, keep)) {
            into ??= cubesAt(model, next, place);
            addCube(into, both);
          }
        }
      }
    }
    open = next;
  });
  const outcomes = [...open.values()].map(({ cubes, tellable, after }) => ({
    cubes,
    tellable,
    moods: after,
  }));
  memo.outcomes.set(key, outcomes);
  memo.mids.set(moods, [...mids]);
  return outcomes;
}

/** The one cube that stands for all that are equal to it. */
function only({ cubes }: MoodMemo, cube: Cube): Cube {
  const key = cubeKey(cube);
  const known = cubes.get(key) ?? cube;
  cubes.set(key, known);
  return known;
}

/** What of a cube a leaf of a member's holds, known from the last time that the two met. */
function meetLeaf(
  { meetings }: MoodMemo,
  member: number,
  leaf: MoodLeaf,
  cube: Cube,
  keep: ActSet,
): readonly Cube[] {
  const ofMember = (meetings[member] ??= new Map<MoodLeaf, Map<Cube, Cube[]>>());
  const ofLeaf = ofMember.get(leaf) ?? new Map<Cube, Cube[]>();
  ofMember.set(leaf, ofLeaf);
  const known = ofLeaf.get(cube);
  if (known !== undefined) return known;
  const met: Cube[] = [];
  for (const other of leaf.cubes) {
    const both = meet(cube, other);
    if (both !== null) addCube(met, project(both, keep));
  }
  ofLeaf.set(cube, met);
  return met;
}

interface Place {
  mid: number;
  tellable: number;
  after: number;
}

interface Pending extends Place {
  cubes: Cube[];
}

function cubesAt(model: Model, pending: Map<number, Pending>, place: Place): Cube[] {
  const { factStep } = model.keySteps;
  const key = (place.tellable * factStep + place.mid) * factStep + place.after;
  const known = pending.get(key) ?? { ...place, cubes: [] };
  pending.set(key, known);
  return known.cubes;
}

function keepFrom(memo: MoodMemo, member: number): ActSet {
  return memo.laterActs[member] ?? memo.talkActs;
}

function tellableAt(model: Model, moods: number): number {
  return model.factRules.reduce((m, rule, i) => (tells(rule, moods) ? m | (1 << i) : m), 0);
}
