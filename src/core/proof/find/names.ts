import type { DataPath } from '../../scenario/problem';
import type { Model } from '../step/model';
import type { Walk } from '../walk/walk';
import type { Finding } from './finding-type';

/** The cast of a walk by its personas: `suspicious`, or `irritable + silent + rational`. */
export function castOf({ model }: Walk): string {
  return model.minds.map((mind) => mind.persona).join(' + ');
}

/** Where findings about an exercise stand. */
export function inExercise(walk: Walk): Finding['in'] {
  return { type: 'exercise', id: walk.model.scenario.exercise.exercise };
}

/** The path of a branch of a beat; branch 0 is the leaving that is composed and stands in no file. */
export function branchPath(model: Model, beat: number, branch: number): DataPath {
  const name = model.talk[beat]?.name ?? '';
  const state = model.scenario.exercise.talk.states[name];
  const turn = state !== undefined && 'on' in state ? state.on.turn : undefined;
  const base = ['talk', 'states', name, 'on', 'turn'];
  return Array.isArray(turn) ? [...base, branch - 1] : base;
}

/** The path of a state of the talk. */
export function statePath(model: Model, beat: number): DataPath {
  return ['talk', 'states', model.talk[beat]?.name ?? ''];
}
