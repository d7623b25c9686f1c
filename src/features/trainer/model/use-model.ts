import { castScenario } from '../../../core/attempt/begin-attempt';
import { choosePersonas } from '../../../core/attempt/choose-personas';
import type { Stage } from '../../../core/attempt/fold';
import type { JudgeResponse } from '../../../core/attempt/take-turn';
import type { Language } from '../../../core/rubric/context';
import { compose } from '../../../core/scenario/compose';
import type { ScenarioIndex } from '../../../core/scenario/scenario-index';
import type { Services } from '../../../services/services';
import { useLoaded } from '../../../services/use-loaded';

/** All that an expert's run needs. */
export interface Model {
  stage: Stage;
  judge: JudgeResponse;
  /** Of each member, in the order of the cast. */
  personas: string[];
  /** The tempers by their names. */
  index: ScenarioIndex;
}

/** Loads an exercise with the wanted temper of each of its customers (ids with dots between), and the scorer; null meanwhile. */
export function useModel(id: string, language: Language, wanted: string): Model | Error | null {
  return useLoaded(`${id} ${language} ${wanted}`, (services) =>
    load(services, id, language, wanted.split('.')),
  );
}

async function load(
  { library, scorer }: Services,
  id: string,
  language: Language,
  wanted: readonly string[],
): Promise<Model> {
  const judging = scorer(language);
  const [exercise, index] = await Promise.all([
    library.exercise(id, language),
    library.index(language),
  ]);
  const personas = choosePersonas(exercise, wanted);
  const [judge, ...texts] = await Promise.all([
    judging,
    ...personas.map((persona) => library.persona(persona, language)),
  ]);
  const scenario = castScenario(exercise, texts, language);
  return { stage: { scenario, machine: compose(scenario) }, judge, personas, index };
}
