import type { ActId } from '../rubric/acts';
import { RED_LINES } from '../rubric/red-lines';
import type { ExerciseText } from '../scenario/scenario-type';

/** The red lines of an exercise: those that hold everywhere and those that it adds. */
export function redLinesOf({ redLines = [] }: Pick<ExerciseText, 'redLines'>): ActId[] {
  return [...new Set<ActId>([...RED_LINES, ...redLines])];
}
