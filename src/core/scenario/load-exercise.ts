import { checkExercise } from './check-exercise';
import { loadFile } from './load-file';
import type { Loaded } from './load-persona';
import { exerciseSchema, type Exercise } from './schema/exercise-schema';

/**
 * Reads an exercise's file; all its problems are told at once, each at its place.
 * `personas` are the ids that it may name.
 */
export function loadExercise(
  file: string,
  source: string,
  personas: ReadonlySet<string>,
): Loaded<Exercise> {
  return loadFile(file, source, exerciseSchema, 'exercise', (data, complain) =>
    checkExercise(data, personas, complain),
  );
}
