import type { Attempt } from '../attempt/attempt-type';
import { customerLine, historyOf } from '../attempt/customer-line';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Moment } from './moment-type';

/**
 * Builds the manual's `context` for the response that comes next: what was really shown, needs said
 * from the start and facts told so far. Throws when the talk has ended.
 */
export function moment(scenario: Scenario, attempt: Attempt): Moment {
  const { exercise } = scenario;
  const beat = stateOf(scenario, attempt.standing.beat);
  if (isEnding(beat)) throw new Error('the talk has ended: there is no moment to answer');
  const said = Object.entries(exercise.needs).filter(([, need]) => need.said);
  const told = attempt.standing.told.flatMap((id) => {
    const fact = exercise.facts[id];
    return fact ? [{ id: fact.need ?? id, text: fact.tells }] : [];
  });
  return {
    situation: exercise.situation,
    learnerRole: exercise.role,
    persona: scenario.personas[beat.meta.speaker]?.kind ?? 'neutral',
    stage: beat.meta.stage,
    history: historyOf(attempt.lines),
    customerLine: customerLine(attempt.lines),
    concern: beat.meta.concern ?? null,
    feeling: beat.meta.feeling,
    needs: [...said.map(([id, need]) => ({ id, text: need.text })), ...told],
    product: exercise.product ?? null,
  };
}
