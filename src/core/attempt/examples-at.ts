import type { ActId } from '../rubric/acts';
import { remember } from '../remember';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Example } from '../scoring/judgement-type';

/** The rated examples of a beat; none at an ending. */
export const examplesAt = remember((scenario: Scenario, beat: string): readonly Example[] => {
  const state = stateOf(scenario, beat);
  if (isEnding(state)) return [];
  return state.meta.examples.map(({ text, acts, rated }) => ({
    text,
    acts: acts as readonly ActId[],
    rated: rated as Example['rated'],
  }));
});
