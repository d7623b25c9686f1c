import type { ActId } from '../../rubric/acts';
import { PATIENCE, TRUST, type Mood } from '../../customer/mood';
import { branchesOf } from '../../scenario/compose';
import type { Guard } from '../../scenario/schema/guard-schema';
import {
  isEnding,
  memberOf,
  ownerOf,
  type BeatText,
  type Scenario,
} from '../../scenario/scenario-type';
import { mindOf, type Mind } from './mind';
import { actsAsked, compileNode, moodsThatFit, type Node } from './node';

/** A branch of a beat; the first of each is the customer's leaving. */
interface TalkBranch {
  target: number;
  node: Node | null;
  guard: Guard | null;
}

/** A beat or an ending, as numbers. */
interface TalkState {
  name: string;
  ending: boolean;
  /** Index of the member who speaks. */
  speaker: number;
  concern: boolean;
  branches: TalkBranch[];
  /** Acts that its branches ask about. */
  asks: ActId[];
  /** Facts that its own branches ask about: a bit each. */
  reads: number;
  /** The highest number of turns that its own branches ask about. */
  readsTurns: number;
  /** Facts and turns that this state, or one it can lead to, asks about: the rest can be forgotten. */
  keepFacts: number;
  keepTurns: number;
}

/** Who knows a fact, and in which of their moods they tell it. */
interface FactRule {
  owner: number;
  /** A bit for each mood. */
  moods: number;
}

/** Where a talk stands, in whole numbers. */
export interface State {
  /** Index into the model's talk. */
  beat: number;
  /** Four bits a member. */
  moods: number;
  /** A bit for each indexed fact that was told. */
  facts: number;
  /** Responses so far, capped where no guard asks for more. */
  turns: number;
}

/** A scenario as tables: what the prover steps through. */
export interface Model {
  scenario: Scenario;
  members: string[];
  minds: Mind[];
  /** The facts that are followed: those that some guard asks about, or all. */
  facts: string[];
  factRules: FactRule[];
  /** Rules of all facts, followed or not. */
  allFacts: Record<string, FactRule>;
  talk: TalkState[];
  start: State;
  turnsCap: number;
  /** What one beat, turn or fact counts in the number of a state; moods count one. */
  keySteps: { beatStep: number; turnStep: number; factStep: number };
}

/** Most facts that the prover follows at once. */
export const MAX_FACTS = 24;

/** What a model is made with. */
export interface ModelOptions {
  /** Follow all facts, not only those that a guard asks about. */
  everyFact?: boolean;
  /** Tables of personas made before, by persona, to be shared between models. */
  minds?: Map<string, Mind>;
}

/** Reads a scenario into tables. The scenario must have been loaded without problems. */
export function modelOf(scenario: Scenario, options: ModelOptions = {}): Model {
  const { exercise } = scenario;
  const members = exercise.cast.map((m) => m.id);
  const names = Object.keys(exercise.talk.states);
  const rules = Object.entries(exercise.facts).map(([id, fact]): [string, FactRule] => [
    id,
    {
      owner: members.indexOf(ownerOf(scenario, fact)),
      moods: moodsThatFit(fact.tellsWhen?.trust, fact.tellsWhen?.patience),
    },
  ]);
  const asked = factsAsked(scenario);
  const facts = rules.map(([id]) => id).filter((id) => options.everyFact || asked.has(id));
  const allFacts = Object.fromEntries(rules);
  const talk = names.map((name): TalkState => {
    const state = exercise.talk.states[name];
    const bare = { name, reads: 0, readsTurns: 0, keepFacts: 0, keepTurns: 0 };
    if (state === undefined || isEnding(state)) {
      const speaker = Math.max(0, members.indexOf(state?.meta.speaker ?? ''));
      return { ...bare, ending: true, speaker, concern: false, branches: [], asks: [] };
    }
    const branches = talkBranches(scenario, state, members, facts, names);
    return {
      ...bare,
      ending: false,
      speaker: members.indexOf(state.meta.speaker),
      concern: state.meta.concern !== undefined,
      branches,
      asks: [...new Set(branches.flatMap(({ node }) => actsAsked(node)))],
    };
  });
  keepWhatMatters(talk, facts, options.everyFact === true);
  const start = {
    beat: names.indexOf(exercise.talk.initial),
    moods: startMoods(scenario, members),
    facts: 0,
    turns: 0,
  };
  const turnsCap = Math.max(0, ...talk.map((t) => t.keepTurns));
  const factStep = 2 ** (4 * members.length);
  const turnStep = factStep * 2 ** facts.length;
  return {
    scenario,
    members,
    minds: members.map((m) => mindFor(scenario, m, options.minds)),
    facts,
    factRules: facts.map((id) => allFacts[id] ?? { owner: 0, moods: 0 }),
    allFacts,
    talk,
    start,
    turnsCap,
    keySteps: { beatStep: turnStep * (turnsCap + 1), turnStep, factStep },
  };
}

function talkBranches(
  scenario: Scenario,
  beat: BeatText,
  members: string[],
  facts: string[],
  names: string[],
): TalkBranch[] {
  const leaves: Guard = { type: 'mood', params: { patience: ['leaving'] } };
  const written = branchesOf(beat);
  return [{ target: scenario.exercise.leaves, guard: leaves }, ...written].map(
    ({ target, guard }) => ({
      target: names.indexOf(target),
      guard: guard ?? null,
      node: guard ? compileNode(guard, { members, facts, speaker: beat.meta.speaker }) : null,
    }),
  );
}

function mindFor(scenario: Scenario, member: string, known: ModelOptions['minds']): Mind {
  const persona = scenario.personas[member];
  if (persona === undefined) throw new Error(`no persona for ${member}`);
  const mind = known?.get(persona.persona) ?? mindOf(persona);
  known?.set(persona.persona, mind);
  return mind;
}

function startMoods(scenario: Scenario, members: readonly string[]): number {
  return members.reduce((moods, member, i) => {
    const machine = scenario.personas[member]?.machine.states;
    const { starts } = memberOf(scenario, member);
    const mood = {
      trust: starts?.trust ?? machine?.trust.initial ?? 'wary',
      patience: starts?.patience ?? machine?.patience.initial ?? 'calm',
    };
    return moods | (packMood(mood) << (4 * i));
  }, 0);
}

/** A mood as four bits. */
export function packMood({ trust, patience }: Mood): number {
  return TRUST.indexOf(trust) | (PATIENCE.indexOf(patience) << 2);
}

/** Four bits as a mood. */
export function unpackMood(bits: number): Mood {
  return { trust: TRUST[bits & 3] ?? 'closed', patience: PATIENCE[(bits >> 2) & 3] ?? 'leaving' };
}

/** All facts that some guard of the talk asks about. */
export function factsAsked(scenario: Scenario): Set<string> {
  const asked = new Set<string>();
  const visit = (guard: Guard): void => {
    if (guard.type === 'knows') guard.params.facts.forEach((f) => asked.add(f));
    else if (guard.type === 'not') visit(guard.params.guard);
    else if (guard.type === 'all' || guard.type === 'any') guard.params.guards.forEach(visit);
  };
  for (const state of Object.values(scenario.exercise.talk.states)) {
    if (isEnding(state)) continue;
    for (const { guard } of branchesOf(state)) if (guard) visit(guard);
  }
  return asked;
}

/** Marks, for each state of the talk, what it and those after it can still ask about. */
function keepWhatMatters(talk: TalkState[], facts: readonly string[], everything: boolean): void {
  const need = (guard: Guard): { facts: number; turns: number } => {
    if (guard.type === 'knows')
      return {
        facts: guard.params.facts.reduce((m, f) => m | (1 << facts.indexOf(f)), 0),
        turns: 0,
      };
    if (guard.type === 'turns') return { facts: 0, turns: guard.params.atLeast };
    const inner =
      guard.type === 'not'
        ? [guard.params.guard]
        : guard.type === 'all' || guard.type === 'any'
          ? guard.params.guards
          : [];
    return inner
      .map(need)
      .reduce((a, b) => ({ facts: a.facts | b.facts, turns: Math.max(a.turns, b.turns) }), {
        facts: 0,
        turns: 0,
      });
  };
  const all = everything ? (1 << facts.length) - 1 : 0;
  for (const state of talk) {
    state.keepFacts = all;
    for (const { guard } of state.branches) {
      if (guard === null) continue;
      const needed = need(guard);
      state.reads |= needed.facts;
      state.keepFacts |= needed.facts;
      state.readsTurns = Math.max(state.readsTurns, needed.turns);
      state.keepTurns = state.readsTurns;
    }
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const state of talk) {
      for (const { target } of state.branches) {
        const next = talk[target];
        if (next === undefined) continue;
        const keepFacts = state.keepFacts | next.keepFacts;
        const keepTurns = Math.max(state.keepTurns, next.keepTurns);
        if (keepFacts !== state.keepFacts || keepTurns !== state.keepTurns) changed = true;
        state.keepFacts = keepFacts;
        state.keepTurns = keepTurns;
      }
    }
  }
}
