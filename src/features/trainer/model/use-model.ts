import { useEffect, useState } from 'react';
import { castScenario } from '../../../core/attempt/begin-attempt';
import { choosePersonas } from '../../../core/attempt/choose-personas';
import type { Stage } from '../../../core/attempt/fold';
import type { JudgeResponse } from '../../../core/attempt/take-turn';
import type { Language } from '../../../core/rubric/context';
import { compose } from '../../../core/scenario/compose';
import type { ScenarioIndex } from '../../../core/scenario/scenario-index';
import { useServices, type Services } from '../../../services/services';

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
  const services = useServices();
  const [loaded, setLoaded] = useState<{ key: string; value: Model | Error } | null>(null);
  const key = `${language} ${wanted}`;
  useEffect(() => {
    let current = true;
    void load(services, id, language, wanted.split('.'))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setLoaded({ key, value }));
    return () => {
      current = false;
    };
  }, [services, id, language, wanted, key]);
  return loaded?.key === key ? loaded.value : null;
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
