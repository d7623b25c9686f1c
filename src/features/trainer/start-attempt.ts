import { beginAttempt, castScenario } from '../../core/attempt/begin-attempt';
import type { Mode } from '../../core/attempt/log-type';
import { EXAM_SEED } from '../../core/attempt/mode-rules';
import type { Language } from '../../core/rubric/context';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import type { Services } from '../../services/services';

interface Choice {
  exercise: ExerciseText;
  /** Persona of each member, in the order of the cast. */
  personas: readonly string[];
  language: Language;
  mode: Mode;
  learner: string;
  scorerHash: string;
}

/** Writes the beginning of a new attempt and gives its id. */
export async function startAttempt(services: Services, choice: Choice): Promise<string> {
  const { store, library, world } = services;
  const personas = await Promise.all(
    choice.personas.map((id) => library.persona(id, choice.language)),
  );
  const scenario = castScenario(choice.exercise, personas, choice.language);
  const begun = beginAttempt(scenario, {
    attempt: world.id(),
    learner: choice.learner,
    parent: null,
    mode: choice.mode,
    seed: choice.mode === 'exam' ? EXAM_SEED : world.seed(),
    scorerHash: choice.scorerHash,
    at: world.now(),
  });
  await store.begin(begun, scenario);
  return begun.attempt;
}
