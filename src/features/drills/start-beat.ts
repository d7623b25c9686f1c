import { beginAttempt, castScenario } from '../../core/attempt/begin-attempt';
import type { Language } from '../../core/rubric/context';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import type { Services } from '../../services/services';

interface Choice {
  /** The beat as an exercise. */
  exercise: ExerciseText;
  persona: string;
  language: Language;
  learner: string;
  scorerHash: string;
}

/** Writes the beginning of an attempt at a beat and gives its id. There are hints for whoever asks for them. */
export async function startBeat(services: Services, choice: Choice): Promise<string> {
  const { store, library, world } = services;
  const { exercise, language, learner, scorerHash } = choice;
  const persona = await library.persona(choice.persona, language);
  const scenario = castScenario(exercise, [persona], language);
  const begun = beginAttempt(scenario, {
    attempt: world.id(),
    learner,
    parent: null,
    mode: 'coached',
    seed: world.seed(),
    scorerHash,
    at: world.now(),
  });
  await store.begin(begun, scenario);
  return begun.attempt;
}
