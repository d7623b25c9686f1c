import { beginAttempt, castScenario } from '../../core/attempt/begin-attempt';
import { startAt } from '../../core/classroom/start-at';
import type { Language } from '../../core/rubric/context';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import type { Services } from '../../services/services';

interface ClassChoice {
  exercise: ExerciseText;
  /** Persona of each member, in the order of the cast. */
  personas: readonly string[];
  /** The beat from which the talk starts. */
  beat: string;
  language: Language;
  learner: string;
  scorerHash: string;
}

/** Writes the beginning of a class's talk and gives its id. */
export async function startClass(services: Services, choice: ClassChoice): Promise<string> {
  const { store, library, world } = services;
  const { exercise, beat, language, learner, scorerHash } = choice;
  const personas = await Promise.all(choice.personas.map((id) => library.persona(id, language)));
  const scenario = castScenario(startAt(exercise, beat), personas, language);
  const begun = beginAttempt(scenario, {
    attempt: world.id(),
    learner,
    parent: null,
    mode: 'class',
    seed: world.seed(),
    scorerHash,
    at: world.now(),
  });
  await store.begin(begun, scenario);
  return begun.attempt;
}
