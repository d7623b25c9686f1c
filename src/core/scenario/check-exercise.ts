import type { Complain } from './check-persona';
import { nearest } from './describe-issue';
import { asBranches, asList, asMap, asWord, type Loose } from './loose';
import type { DataPath } from './problem';
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
  refer(names.states, talk.initial, ['talk', 'initial'], 'state', complain);
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
      referSet(names.personas, persona, path, 'persona', complain);
      if (all.indexOf(persona) !== j) complain(path, `${String(persona)} is named twice`);
    });
  });
}

function checkFacts(exercise: Loose, names: Names, complain: Complain): void {
  for (const [id, value] of Object.entries(names.facts)) {
    const fact = asMap(value);
    if (fact.who !== undefined)
      referSet(names.members, fact.who, ['facts', id, 'who'], 'member', complain);
    if (fact.need !== undefined)
      refer(names.needs, fact.need, ['facts', id, 'need'], 'need', complain);
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
    refer(names.needs, asMap(fact).need, ['product', 'facts', i, 'need'], 'need', complain);
  });
}

function checkLeaves(leaves: unknown, names: Names, complain: Complain): void {
  refer(names.states, leaves, ['leaves'], 'state', complain);
  const state = asMap(names.states[asWord(leaves) ?? '']);
  if (Object.keys(state).length > 0 && state.type !== 'final') {
    complain(['leaves'], 'who leaves ends the talk: name a final state');
  }
}

function checkState(id: string, state: Loose, names: Names, complain: Complain): void {
  const at = (...tail: (string | number)[]) => ['talk', 'states', id, ...tail];
  const meta = asMap(state.meta);
  if (meta.speaker !== undefined)
    referSet(names.members, meta.speaker, at('meta', 'speaker'), 'member', complain);
  asList(meta.says).forEach((saying, i) => {
    const { persona } = asMap(saying);
    if (persona !== undefined)
      referSet(names.personas, persona, at('meta', 'says', i, 'persona'), 'persona', complain);
  });
  if (state.type === 'final') return;
  if (meta.says !== undefined && !asList(meta.says).some(isPlain)) {
    complain(at('meta', 'says'), 'one variant must stand without persona, mood and visit');
  }
  const branches = asBranches(asMap(state.on).turn);
  const last = branches.at(-1);
  if (last && last.branch.guard !== undefined) {
    complain(at('on', 'turn', ...last.path), 'the last branch must be unguarded');
  }
  branches.forEach(({ branch, path }, i) => {
    const here = at('on', 'turn', ...path);
    refer(names.states, branch.target, [...here, 'target'], 'state', complain);
    if (branch.guard === undefined && i < branches.length - 1) {
      complain(here, 'this branch always wins: those after it are never reached');
    }
    walkGuard(branch.guard, [...here, 'guard'], (type, params, path) => {
      if (type === 'mood' && params.who !== undefined) {
        referSet(names.members, params.who, [...path, 'params', 'who'], 'member', complain);
      }
      if (type === 'knows') {
        asList(params.facts).forEach((fact, j) =>
          refer(names.facts, fact, [...path, 'params', 'facts', j], 'fact', complain),
        );
      }
    });
  });
}

function isPlain(saying: unknown): boolean {
  const s = asMap(saying);
  return (
    s.persona === undefined && s.mood === undefined && (s.visit === undefined || s.visit === 1)
  );
}

function refer(
  known: Loose,
  name: unknown,
  path: DataPath,
  kind: string,
  complain: Complain,
): void {
  referSet(new Set(Object.keys(known)), name, path, kind, complain);
}

function referSet(
  known: ReadonlySet<string>,
  name: unknown,
  path: DataPath,
  kind: string,
  complain: Complain,
): void {
  if (typeof name !== 'string' || known.has(name)) return;
  const near = nearest(name, [...known]);
  complain(path, `there is no ${kind} ${name}${near === null ? '' : `; did you mean ${near}?`}`);
}
