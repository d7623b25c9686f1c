import { readFileSync } from 'node:fs';
import { castScenario } from '../core/attempt/begin-attempt';
import type { Stage } from '../core/attempt/fold';
import type { JudgeResponse } from '../core/attempt/take-turn';
import type { Language } from '../core/rubric/context';
import { compose } from '../core/scenario/compose';
import { localise } from '../core/scenario/localise';
import { judge } from '../core/scoring/judge';
import { openWeights } from '../core/scoring/model/open-weights';
import type { WeightsFile } from '../core/scoring/model/weights-type';
import type { Scenarios } from './read-scenarios';

/** An exercise with its personas in one language, composed; without names, the first that each member has. */
export function loadStage(
  scenarios: Scenarios,
  id: string,
  language: Language,
  personas?: readonly string[],
): Stage {
  const exercise = scenarios.exercises.get(id)?.value;
  if (!exercise) throw new Error(`there is no exercise ${id}`);
  const cast = exercise.cast.map((member, i) => {
    const name = personas?.[i] ?? member.personas[0] ?? '';
    const persona = scenarios.personas.get(name)?.value;
    if (!persona) throw new Error(`there is no persona ${name}`);
    return localise(persona, language);
  });
  const scenario = castScenario(localise(exercise, language), cast, language);
  return { scenario, machine: compose(scenario) };
}

/** The shipped scorer of a language. */
export function loadJudge(language: Language): JudgeResponse {
  const file = `src/core/scoring/weights/${language}.json`;
  const weights = openWeights(JSON.parse(readFileSync(file, 'utf8')) as WeightsFile);
  return (moment, response, examples, askables) =>
    judge(weights, moment, response, examples, askables);
}
