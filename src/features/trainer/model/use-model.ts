import { useEffect, useState } from 'react';
import { castScenario } from '../../../core/attempt/begin-attempt';
import type { Stage } from '../../../core/attempt/fold';
import type { JudgeResponse } from '../../../core/attempt/take-turn';
import type { Language } from '../../../core/rubric/context';
import { compose } from '../../../core/scenario/compose';
import { useServices, type Services } from '../../../services/services';

/** All that an expert's run needs. */
export interface Model {
  stage: Stage;
  judge: JudgeResponse;
}

/** Loads an exercise with the first temper of each of its customers, and the scorer; null meanwhile. */
export function useModel(id: string, language: Language): Model | Error | null {
  const services = useServices();
  const [loaded, setLoaded] = useState<{ language: Language; value: Model | Error } | null>(null);
  useEffect(() => {
    let current = true;
    void load(services, id, language)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((value) => current && setLoaded({ language, value }));
    return () => {
      current = false;
    };
  }, [services, id, language]);
  return loaded?.language === language ? loaded.value : null;
}

async function load({ library, scorer }: Services, id: string, language: Language): Promise<Model> {
  const judging = scorer(language);
  const exercise = await library.exercise(id, language);
  const [judge, ...personas] = await Promise.all([
    judging,
    ...exercise.cast.map((member) => library.persona(member.personas[0] ?? '', language)),
  ]);
  const scenario = castScenario(exercise, personas, language);
  return { stage: { scenario, machine: compose(scenario) }, judge };
}
