import type { Mood } from '../customer/mood';
import type { Localised } from './localise';
import type { Course } from './schema/course-schema';
import type { Drill } from './schema/drill-schema';
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

/** What the library shows of a drill, with the lines of business of its beats. */
export type DrillEntry = Pick<Localised<Drill>, 'drill' | 'name' | 'family' | 'minutes'> & {
  what: string;
  beats: { id: string; business: string }[];
};

/** What the library shows of a course, with what its progress is reckoned by. */
export type CourseEntry = Pick<
  Localised<Course>,
  'course' | 'name' | 'for' | 'minutes' | 'pass'
> & { steps: ({ exercise: string; persona?: string | undefined } | { drill: string })[] };

/** All that there is to practise, in one language, without the talks themselves. */
export interface ScenarioIndex {
  exercises: ExerciseEntry[];
  drills: DrillEntry[];
  courses: CourseEntry[];
  personas: PersonaEntry[];
  /** Names the scorer's weights for this language, so that a log can say what judged it. */
  scorerHash: string;
}
