import { PATIENCE } from '../../customer/mood';
import type { Ratings } from '../../rubric/pillars';
import { maskOf } from '../space/rating-mask';
import type { Model, State } from '../step/model';
import { afterWait, enter } from '../step/step-event';
import { EdgeStore, type Edge } from './edge-store';
import { expand, fitsNumbers, keyOf, WRITTEN } from './expand';
import { newMemo, type MoodMemo } from './mood-phase';

/** Most waits between two responses; the session sends no more. */
export const MAX_WAITS = 2;
/** More states than this are not walked: the exercise is too large to be proved. */
export const MAX_STATES = 40_000;
/** More ways between them than this are not kept; at eight bytes each. */
const MAX_EDGES = 40_000_000;

/** All states of a scenario that can be reached, and all ways between them. */
export interface Walk {
  model: Model;
  memo: MoodMemo;
  states: State[];
  /** By state: ways that a response takes at once, and ways that a wait or two open. */
  edges: EdgeStore;
  waited: EdgeStore;
  /** By state: the state before it on a shortest way, -1 at the start; and the waits on that step. */
  parent: number[];
  parentWaits: number[];
  /** Fewest responses to reach each state. */
  depth: number[];
  /** States before this index are reached without any waiting. */
  withoutWaiting: number;
  /** `beat:branch` of each branch that some response takes. */
  taken: Set<string>;
  /** By ending: moods with which it is reached, and the first state that leads there. */
  endingMoods: Map<number, Map<number, { from: number; waits: number }>>;
  /** Moods in which facts can be asked for, without waiting first, and at all. */
  asked: { plain: Set<number>; all: Set<number> };
  /** Whether the walk was cut short. */
  cut: boolean;
}

/**
 * Walks the whole state space of a scenario, breadth first: first with responses alone, then with
 * waits too, so that what only waiting reaches comes last. A walk that is cut short goes no further:
 * whatever else it met, it could not prove that something is missing.
 */
export function walk(model: Model, maxStates = MAX_STATES): Walk {
  const w: Walk = {
    model,
    memo: newMemo(model),
    states: [],
    edges: new EdgeStore(),
    waited: new EdgeStore(),
    parent: [],
    parentWaits: [],
    depth: [],
    withoutWaiting: 0,
    taken: new Set(),
    endingMoods: new Map(),
    asked: { plain: new Set(), all: new Set() },
    cut: !fitsNumbers(model),
  };
  if (w.cut) return w;
  const index = new Map<number, number>();
  const { add, expandAt } = tools(w, index, maxStates);
  add(model.start, -1, 0);
  const plainly = (i: number) => {
    const state = w.states[i];
    if (state === undefined) return;
    w.edges.put(i, expandAt(i, state, 0));
  };
  for (let i = 0; i < w.states.length && !w.cut; i++) plainly(i);
  w.withoutWaiting = w.states.length;
  w.asked.plain = new Set(w.asked.all);
  for (let i = 0; i < w.states.length && !w.cut; i++) {
    if (i >= w.withoutWaiting) plainly(i);
    w.waited.put(i, waitedEdges(w, i, add, expandAt));
  }
  return w;
}

type Add = (state: State, parent: number, waits: number) => number;
type ExpandAt = (from: number, state: State, waits: number) => Edge[];

function tools(w: Walk, index: Map<number, number>, maxStates: number) {
  const { model } = w;
  const add: Add = (state, parent, waits) => {
    const ending = model.talk[state.beat]?.ending === true;
    if (ending) noteEnding(w, state, parent, waits);
    const kept = ending ? { ...state, moods: 0, facts: 0, turns: 0 } : state;
    const key = keyOf(model, kept);
    const known = index.get(key);
    if (known !== undefined) return known;
    if (w.states.length >= maxStates || w.edges.size + w.waited.size > MAX_EDGES) {
      w.cut = true;
      return -1;
    }
    const i = w.states.length;
    index.set(key, i);
    w.states.push(kept);
    w.parent.push(parent);
    w.parentWaits.push(waits);
    w.depth.push(parent < 0 ? 0 : (w.depth[parent] ?? 0) + 1);
    return i;
  };
  const expandAt: ExpandAt = (from, state, waits) => {
    const beat = state.beat;
    const successors = expand(model, w.memo, state, (branch) => w.taken.add(`${beat}:${branch}`));
    for (const mid of w.memo.mids.get(state.moods) ?? []) w.asked.all.add(mid);
    const edges: Edge[] = [];
    for (const { state: to, ratings, flags } of successors) {
      const i = add(to, from, waits);
      if (i >= 0) edges.push({ to: i, ratings, flags });
    }
    return edges;
  };
  return { add, expandAt };
}

function waitedEdges(w: Walk, i: number, add: Add, expandAt: ExpandAt): Edge[] {
  const { model } = w;
  const state = w.states[i];
  const talk = state && model.talk[state.beat];
  if (state === undefined || talk === undefined || talk.ending) return [];
  const edges: Edge[] = [];
  let { moods } = state;
  for (let waits = 1; waits <= MAX_WAITS; waits++) {
    const after = afterWait(model, moods);
    if (after === moods) break;
    moods = after;
    if (isLeaving(moods, talk.speaker)) {
      // Nothing more is said: the session sends a turn of silence, and the customer goes.
      const gone = enter(model, { ...state, moods, beat: talk.branches[0]?.target ?? 0 });
      const to = add(gone, i, waits);
      if (to >= 0) edges.push({ to, ratings: maskOf(SILENCE), flags: 0 });
      break;
    }
    edges.push(...expandAt(i, { ...state, moods }, waits));
  }
  return edges;
}

/** What the session's turn of silence is rated at worst. */
const SILENCE: Ratings = { listening: 1, objection: null, fab: null, manner: 2 };

/** Whether a member's patience is gone. */
export function isLeaving(moods: number, member: number): boolean {
  return ((moods >> (4 * member + 2)) & 3) === PATIENCE.indexOf('leaving');
}

function noteEnding(w: Walk, state: State, from: number, waits: number): void {
  const moods = w.endingMoods.get(state.beat) ?? new Map<number, { from: number; waits: number }>();
  if (!moods.has(state.moods)) moods.set(state.moods, { from, waits });
  w.endingMoods.set(state.beat, moods);
}

/** Whether a way out is one that the author wrote. */
export function isWritten(edge: Edge): boolean {
  return (edge.flags & WRITTEN) !== 0;
}
