import type { ExerciseText, PersonaText, Scenario } from '../scenario/scenario-type';
import { canonicalJson } from '../text/canonical-json';
import { hashText } from '../text/hash-text';
import type { Begun } from './log-type';

/** All that decides an attempt before its first word. */
export type Beginning = Pick<
  Begun,
  'attempt' | 'learner' | 'parent' | 'mode' | 'seed' | 'scorerHash' | 'at'
>;

/** A scenario of an exercise and one persona for each member, in the order of the cast. */
export function castScenario(
  exercise: ExerciseText,
  personas: readonly PersonaText[],
  language: Scenario['language'],
): Scenario {
  const entries = exercise.cast.map((member, i) => {
    const persona = personas[i];
    if (!persona) throw new Error(`${member.id} has no persona`);
    return [member.id, persona] as const;
  });
  return { language, exercise, personas: Object.fromEntries(entries) };
}

/** The first entry of a log. */
export function beginAttempt(scenario: Scenario, beginning: Beginning): Begun {
  return {
    type: 'begun',
    format: 1,
    ...beginning,
    language: scenario.language,
    exercise: scenario.exercise.exercise,
    personas: Object.fromEntries(
      Object.entries(scenario.personas).map(([member, { persona }]) => [member, persona]),
    ),
    scenarioHash: hashText(canonicalJson(scenario)),
  };
}
