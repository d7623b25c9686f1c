import type { Cube } from '../space/cube';
import type { GuardView, Node } from '../step/node';
import type { Model, State } from '../step/model';
import { split } from '../step/split';
import { afterWait } from '../step/step-event';
import { moodPhase } from './mood-phase';
import { subsets } from './subsets';
import { isLeaving, MAX_WAITS, type Walk } from './walk';

/** What the guards of a beat see when they are asked: moods and facts, and which responses it can be. */
export interface GuardMoment {
  view: GuardView;
  cubes: Cube[];
  /** The state, by its index, in which the customer's line was said. */
  at: number;
}

/** All moments at which the guards of a beat are asked, those that differ for them once each. */
export function* momentsAt(walk: Walk, beat: number): Generator<GuardMoment> {
  const { model } = walk;
  const talk = model.talk[beat];
  if (talk === undefined || talk.ending) return;
  const seen = new Set<string>();
  for (const [at, state] of walk.states.entries()) {
    if (state.beat !== beat) continue;
    for (const moods of waitedMoods(model, state)) {
      const known = state.facts & talk.reads;
      const turns = Math.min(state.turns, talk.readsTurns);
      const key = `${moods}.${known}.${turns}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const outcome of moodPhase(model, walk.memo, moods, talk.concern)) {
        for (const told of subsets(outcome.tellable & talk.reads & ~known)) {
          const view = { moods: outcome.moods, facts: known | told, turns };
          yield { view, cubes: outcome.cubes, at };
        }
      }
    }
  }
}

/** The moods of a state, and those after each wait that changes them and keeps the speaker there. */
function waitedMoods(model: Model, state: State): number[] {
  const moods = [state.moods];
  for (let i = 0; i < MAX_WAITS; i++) {
    const last = moods.at(-1) ?? 0;
    const after = afterWait(model, last);
    const speaker = model.talk[state.beat]?.speaker ?? 0;
    if (after === last || isLeaving(after, speaker)) break;
    moods.push(after);
  }
  return moods;
}

/** Whether a guard can hold at a moment. */
export function canHold(node: Node | null, { cubes, view }: GuardMoment): boolean {
  return node === null || split(node, cubes, view).yes.length > 0;
}

/** The conditions of which a guard is made. */
export function leavesOf(node: Node | null): Node[] {
  if (node === null) return [];
  return node.kind === 'and' || node.kind === 'or' ? node.parts.flatMap(leavesOf) : [node];
}
