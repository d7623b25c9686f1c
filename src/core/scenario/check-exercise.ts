import type { Complain } from './check-persona';
import { checkSays } from './check-says';
import { asBranches, asList, asMap, asWord, type Loose } from './loose';
import { refer } from './refer';
import { walkGuard } from './walk-guard';

/** The names that an exercise may refer to. */
interface Names {
  states: Loose;
  facts: Loose;
  needs: Loose;
  members: ReadonlySet<string>;
  personas: ReadonlySet<string>;
}

/**
 * Checks that every name an exercise uses stands for something, and that its talk can be run:
 * targets, speakers, members, facts, needs, personas, endings, and an unguarded last branch.
 */
export function checkExercise(
  data: unknown,
  personas: ReadonlySet<string>,
  complain: Complain,
): void {
  const exercise = asMap(data);
  const talk = asMap(exercise.talk);
  const members = asList(exercise.cast).map((m) => asWord(asMap(m).id));
  const names: Names = {
    states: asMap(talk.states),
    facts: asMap(exercise.facts),
    needs: asMap(exercise.needs),
    members: new Set(members.filter((id) => id !== null)),
    personas,
  };
  checkCast(exercise, names, complain);
  checkFacts(exercise, names, complain);
  refer(keys(names.states), talk.initial, ['talk', 'initial'], 'state', complain);
  checkLeaves(exercise.leaves, names, complain);
  for (const [id, state] of Object.entries(names.states)) {
    checkState(id, asMap(state), names, complain);
  }
}

function checkCast(exercise: Loose, names: Names, complain: Complain): void {
  const seen = new Set<string>();
  asList(exercise.cast).forEach((member, i) => {
    const id = asWord(asMap(member).id);
    if (id !== null && seen.has(id)) complain(['cast', i, 'id'], `two members are called ${id}`);
    if (id !== null) seen.add(id);
    asList(asMap(member).personas).forEach((persona, j, all) => {
      const path = ['cast', i, 'personas', j];
      refer(names.personas, persona, path, 'persona', complain);
      if (all.indexOf(persona) !== j) complain(path, `${String(persona)} is named twice`);
    });
  });
}

function checkFacts(exercise: Loose, names: Names, complain: Complain): void {
  for (const [id, value] of Object.entries(names.facts)) {
    const fact = asMap(value);
    if (fact.who !== undefined)
      refer(names.members, fact.who, ['facts', id, 'who'], 'member', complain);
    if (fact.need !== undefined)
      refer(keys(names.needs), fact.need, ['facts', id, 'need'], 'need', complain);
    if (fact.tellsWhen !== undefined && fact.deflects === undefined) {
      complain(
        ['facts', id],
        'what is told only sometimes needs `deflects`: what is said otherwise',
      );
    }
    if (fact.hidden === true && fact.tellsWhen === undefined && fact.depth === 'unaware') {
      complain(['facts', id], 'what the customer is unaware of needs `tellsWhen`');
    }
  }
  asList(asMap(exercise.product).facts).forEach((fact, i) => {
    refer(keys(names.needs), asMap(fact).need, ['product', 'facts', i, 'need'], 'need', complain);
  });
}

function checkLeaves(leaves: unknown, names: Names, complain: Complain): void {
  refer(keys(names.states), leaves, ['leaves'], 'state', complain);
  const state = asMap(names.states[asWord(leaves) ?? '']);
  if (Object.keys(state).length > 0 && state.type !== 'final') {
    complain(['leaves'], 'who leaves ends the talk: name a final state');
  }
}

function checkState(id: string, state: Loose, names: Names, complain: Complain): void {
  const at = (...tail: (string | number)[]) => ['talk', 'states', id, ...tail];
  const meta = asMap(state.meta);
  if (meta.speaker !== undefined)
    refer(names.members, meta.speaker, at('meta', 'speaker'), 'member', complain);
  const final = state.type === 'final';
  checkSays(meta.says, names.personas, at('meta', 'says'), !final, complain);
  if (final) return;
  const branches = asBranches(asMap(state.on).turn);
  const last = branches.at(-1);
  if (last && last.branch.guard !== undefined) {
    complain(at('on', 'turn', ...last.path), 'the last branch must be unguarded');
  }
  branches.forEach(({ branch, path }, i) => {
    const here = at('on', 'turn', ...path);
    refer(keys(names.states), branch.target, [...here, 'target'], 'state', complain);
    if (branch.guard === undefined && i < branches.length - 1) {
      complain(here, 'this branch always wins: those after it are never reached');
    }
    walkGuard(branch.guard, [...here, 'guard'], (type, params, path) => {
      if (type === 'mood' && params.who !== undefined) {
        refer(names.members, params.who, [...path, 'params', 'who'], 'member', complain);
      }
      if (type === 'knows') {
        asList(params.facts).forEach((fact, j) =>
          refer(keys(names.facts), fact, [...path, 'params', 'facts', j], 'fact', complain),
        );
      }
    });
  });
}

function keys(map: Loose): ReadonlySet<string> {
  return new Set(Object.keys(map));
}
