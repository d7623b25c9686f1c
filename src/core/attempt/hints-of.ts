import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';
import type { HintStep } from './log-type';
import { scriptedChoice } from './scripted-choice';

/** One step of help. */
export interface Hint {
  step: HintStep;
  text: string;
}

/** The help seen so far at the beat where an attempt stands: what is going on, what kind of response, a good example. */
export function hintsOf(scenario: Scenario, attempt: Attempt): Hint[] {
  const state = stateOf(scenario, attempt.standing.beat);
  if (isEnding(state)) return [];
  const { notice, wants } = state.meta.hint;
  const texts = [notice, wants, scriptedChoice(scenario, attempt, 'good')];
  return texts.slice(0, attempt.hints).map((text, i) => ({ step: (i + 1) as HintStep, text }));
}
