import type { CustomerEvent } from '../../customer/events';
import type { Standing } from '../../customer/step';
import { isActId } from '../../rubric/acts';
import { actIndex, actSet } from '../space/cube';
import { maskOf } from '../space/rating-mask';
import { holds, type Reply } from './holds';
import { regionOf, type Mind, type MindBranch } from './mind';
import { unpackMood, type Model, type State } from './model';

/** A response as guards see it, out of an event's payload. */
function replyOf(event: Extract<CustomerEvent, { type: 'judged' | 'turn' }>): Reply {
  return { ...actSet(event.acts), r: maskOf(event.ratings) };
}

/** One event: the prover's own step, equal to XState's on the composed machine (proved by a test). */
export function stepEvent(model: Model, state: State, event: CustomerEvent): State {
  switch (event.type) {
    case 'wait':
      return { ...state, moods: afterWait(model, state.moods) };
    case 'judged':
      return { ...state, moods: afterJudged(model, state.moods, replyOf(event)) };
    case 'turn':
      return afterTurn(model, state, replyOf(event));
    default: {
      const name = event.type.slice(event.type.indexOf('.') + 1);
      if (event.type.startsWith('topic.')) return afterTopic(model, state, name);
      if (!isActId(name)) return state;
      return { ...state, moods: afterAct(model, state.moods, actIndex(name)) };
    }
  }
}

/** All members' moods after the event of an act. */
export function afterAct(model: Model, moods: number, act: number): number {
  return eachMember(model, moods, (mind, mood) => mind.afterAct[act * 16 + mood] ?? mood);
}

/** All members' moods after they were let wait. */
export function afterWait(model: Model, moods: number): number {
  return eachMember(model, moods, (mind, mood) => mind.afterWait[mood] ?? mood);
}

/** All members' moods after a response was judged. */
export function afterJudged(model: Model, moods: number, reply: Reply): number {
  return eachMember(model, moods, (mind, mood) => {
    const view = { moods: mood, facts: 0, turns: 0 };
    const next = (region: 'trust' | 'patience') => {
      const state = regionOf(mood, region);
      const branches: MindBranch[] = mind.judged[region][state] ?? [];
      return (
        branches.find(({ node }) => node === null || holds(node, view, reply))?.target ?? state
      );
    };
    return next('trust') | (next('patience') << 2);
  });
}

/** A fact that was asked for is told if its owner's mood allows it. */
export function afterTopic(model: Model, state: State, fact: string): State {
  const i = model.facts.indexOf(fact);
  const rule = model.factRules[i];
  if (rule === undefined || !tells(rule, state.moods)) return state;
  return { ...state, facts: state.facts | (1 << i) };
}

/** Whether the owner of a fact would tell it now. */
export function tells(rule: { owner: number; moods: number }, moods: number): boolean {
  return (rule.moods & (1 << ((moods >> (4 * rule.owner)) & 15))) !== 0;
}

/** The talk moves on: the first branch that holds. */
export function afterTurn(model: Model, state: State, reply: Reply): State {
  const i = branchTaken(model, state, reply);
  const target = model.talk[state.beat]?.branches[i]?.target;
  return target === undefined ? state : enter(model, { ...state, beat: target });
}

/** Which branch of the beat a response takes; -1 at an ending. */
export function branchTaken(model: Model, state: State, reply: Reply): number {
  const branches = model.talk[state.beat]?.branches ?? [];
  return branches.findIndex(({ node }) => node === null || holds(node, state, reply));
}

/** The state with one more response counted, and with what no later guard asks about forgotten. */
export function enter(model: Model, state: State): State {
  const talk = model.talk[state.beat];
  return {
    beat: state.beat,
    moods: state.moods,
    facts: state.facts & (talk?.keepFacts ?? 0),
    turns: Math.min(state.turns + 1, talk?.keepTurns ?? 0),
  };
}

/** A state as the composed machine would show it. */
export function standingOf(model: Model, state: State): Standing {
  return {
    moods: Object.fromEntries(
      model.members.map((m, i) => [m, unpackMood((state.moods >> (4 * i)) & 15)]),
    ),
    told: model.facts.filter((_, i) => (state.facts & (1 << i)) !== 0),
    beat: model.talk[state.beat]?.name ?? '',
  };
}

function eachMember(
  model: Model,
  moods: number,
  next: (mind: Mind, mood: number) => number,
): number {
  let after = 0;
  model.minds.forEach((mind, i) => {
    after |= next(mind, (moods >> (4 * i)) & 15) << (4 * i);
  });
  return after;
}
