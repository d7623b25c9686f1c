import { castScenario } from '../../../core/attempt/begin-attempt';
import { choosePersonas } from '../../../core/attempt/choose-personas';
import { roleSheets, type RoleSheets } from '../../../core/classroom/role-sheets';
import type { Language } from '../../../core/rubric/context';
import type { RubricText } from '../../../core/rubric/rubric-text';
import type { ScenarioIndex } from '../../../core/scenario/scenario-index';
import type { ExerciseText } from '../../../core/scenario/scenario-type';
import type { Services } from '../../../services/services';
import { useLatest } from '../../../services/use-loaded';

/** An exercise with its sheets for the chosen tempers. */
export interface Sheets {
  exercise: ExerciseText;
  index: ScenarioIndex;
  rubric: RubricText;
  roles: RoleSheets;
  personas: readonly string[];
}

/** Makes the sheets of an exercise; of the first tempers that it names where none are chosen. Meanwhile those before stay. */
export function useSheets(
  id: string,
  language: Language,
  chosen: readonly string[] | null,
): Sheets | Error | null {
  const latest = useLatest(`${language} ${id} ${chosen?.join('.')}`, (services) =>
    load(services, id, language, chosen),
  );
  return latest?.key.startsWith(language) ? latest.value : null;
}

async function load(
  { library }: Services,
  id: string,
  language: Language,
  chosen: readonly string[] | null,
): Promise<Sheets> {
  const [exercise, index, rubric] = await Promise.all([
    library.exercise(id, language),
    library.index(language),
    library.rubric(language),
  ]);
  const personas = choosePersonas(exercise, chosen ?? []);
  const texts = await Promise.all(personas.map((p) => library.persona(p, language)));
  const scenario = castScenario(exercise, texts, language);
  return { exercise, index, rubric, roles: roleSheets(scenario, rubric), personas };
}
