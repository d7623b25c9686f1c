import type { ActId } from '../rubric/acts';
import { drillBeatOf } from './drill-beat-id';
import { branchesOf } from './compose';
import { isEnding, stateOf, type Scenario } from './scenario-type';

/** The acts that a beat of a drill asks the learner for; none in any other exercise. */
export function methodActs(scenario: Scenario, beat: string): readonly ActId[] {
  const state = stateOf(scenario, beat);
  if (drillBeatOf(scenario.exercise.exercise) === null || isEnding(state)) return [];
  const guard = branchesOf(state)[0]?.guard;
  return guard?.type === 'response' ? (guard.params.any ?? []) : [];
}
