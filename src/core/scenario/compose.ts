import { assign, createMachine, type AnyStateMachine } from 'xstate';
import type { Guard } from './schema/guard-schema';
import { compileGuard, ROOT, type GuardScope } from './compile-guard';
import {
  isEnding,
  memberOf,
  ownerOf,
  type BeatText,
  type PersonaText,
  type Scenario,
} from './scenario-type';

type Branch = { target: string; guard?: Guard | undefined };
type Transition = string | Branch | Branch[];
type Region = PersonaText['machine']['states']['trust' | 'patience'];

/**
 * Composes a scenario into one XState machine of three kinds of parallel regions:
 * `mood.<member>.<trust|patience>`, `facts.<id>` and `talk`. It holds no clock and makes no choice
 * at random. The scenario must have been loaded without problems.
 */
export function compose(scenario: Scenario): AnyStateMachine {
  const { exercise } = scenario;
  const members = exercise.cast.map((m) => m.id);
  const config = {
    id: ROOT,
    type: 'parallel',
    context: { turns: 0 },
    states: {
      mood: {
        type: 'parallel',
        states: Object.fromEntries(members.map((m) => [m, moodRegions(scenario, m, members)])),
      },
      facts: {
        type: 'parallel',
        states: Object.fromEntries(
          Object.keys(exercise.facts).map((id) => [id, factRegion(scenario, id, members)]),
        ),
      },
      talk: talkRegion(scenario, members),
    },
  };
  // XState types a machine by its literal; one that is made from data can only be told so once.
  // oxlint-disable-next-line typescript/no-explicit-any
  return createMachine(config as any, {
    actions: {
      countTurn: assign({ turns: ({ context }) => (context as { turns: number }).turns + 1 }),
    },
  }) as AnyStateMachine;
}

function moodRegions(scenario: Scenario, member: string, members: readonly string[]): object {
  const persona = personaOf(scenario, member);
  const starts = memberOf(scenario, member).starts ?? {};
  const region = (name: 'trust' | 'patience') => {
    const { initial, states }: Region = persona.machine.states[name];
    const scope = { members, speaker: member };
    return {
      initial: starts[name] ?? initial,
      states: Object.fromEntries(
        Object.entries(states).map(([state, { on }]) => [
          state,
          { on: compileAll(on ?? {}, scope) },
        ]),
      ),
    };
  };
  return { type: 'parallel', states: { trust: region('trust'), patience: region('patience') } };
}

function factRegion(scenario: Scenario, id: string, members: readonly string[]): object {
  const fact = scenario.exercise.facts[id];
  const guard: Guard | undefined = fact?.tellsWhen && { type: 'mood', params: fact.tellsWhen };
  const scope = { members, speaker: fact ? ownerOf(scenario, fact) : '' };
  return {
    initial: 'hidden',
    states: {
      hidden: { on: { [`topic.${id}`]: compileTransition({ target: 'told', guard }, scope) } },
      told: {},
    },
  };
}

function talkRegion(scenario: Scenario, members: readonly string[]): object {
  const { talk, leaves } = scenario.exercise;
  const goes: Branch = {
    target: leaves,
    guard: { type: 'mood', params: { patience: ['leaving'] } },
  };
  return {
    initial: talk.initial,
    states: Object.fromEntries(
      Object.entries(talk.states).map(([name, state]) => {
        if (isEnding(state)) return [name, { type: 'final', meta: state.meta }];
        const scope = { members, speaker: state.meta.speaker };
        const branches = [goes, ...branchesOf(state)];
        return [
          name,
          { meta: state.meta, on: { turn: compileTransition(branches, scope, 'countTurn') } },
        ];
      }),
    ),
  };
}

/** The branches of a beat, in the order in which they are asked. */
export function branchesOf(beat: BeatText): Branch[] {
  return listBranches(beat.on.turn as Transition);
}

/** The branches of a transition, however short it is written. */
export function listBranches(transition: Transition): Branch[] {
  if (typeof transition === 'string') return [{ target: transition }];
  return Array.isArray(transition) ? transition : [transition];
}

function compileAll(on: Readonly<Record<string, unknown>>, scope: GuardScope): object {
  return Object.fromEntries(
    Object.entries(on).map(([event, t]) => [event, compileTransition(t as Transition, scope)]),
  );
}

function compileTransition(
  transition: Transition,
  scope: GuardScope,
  action?: 'countTurn',
): object[] {
  return listBranches(transition).map(({ target, guard }) => ({
    target,
    // A beat that leads to itself is entered anew, so that the customer speaks again.
    reenter: true,
    ...(guard && { guard: compileGuard(guard, scope) }),
    ...(action && { actions: action }),
  }));
}

function personaOf(scenario: Scenario, member: string): PersonaText {
  const persona = scenario.personas[member];
  if (persona === undefined) throw new Error(`no persona for ${member}`);
  return persona;
}
