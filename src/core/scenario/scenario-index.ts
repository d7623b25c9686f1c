import type { Mood } from '../customer/mood';
import type { Localised } from './localise';
import type { Exercise } from './schema/exercise-schema';
import type { Persona } from './schema/persona-schema';

/** What the library shows of an exercise before it is opened. */
export type ExerciseEntry = Pick<
  Localised<Exercise>,
  'exercise' | 'name' | 'practises' | 'minutes' | 'scene' | 'role' | 'situation' | 'cast'
> & { stages: string[] };

/** What the library shows of a persona. */
export type PersonaEntry = Pick<Localised<Persona>, 'persona' | 'name' | 'look' | 'card'> & {
  /** The mood in which it begins, where the exercise names none. */
  starts: Mood;
};

/** All that there is to practise, in one language, without the talks themselves. */
export interface ScenarioIndex {
  exercises: ExerciseEntry[];
  personas: PersonaEntry[];
  /** Names the scorer's weights for this language, so that a log can say what judged it. */
  scorerHash: string;
}
