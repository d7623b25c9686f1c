import { checkExercise } from './check-exercise';
import { finish, type Loaded } from './load-persona';
import { parseYaml } from './parse-yaml';
import { clipMessage, MAX_PROBLEMS, showPath } from './problem';
import { exerciseSchema, type Exercise } from './schema/exercise-schema';
import { validate } from './validate';

/**
 * Reads an exercise's file; all its problems are told at once, each at its place.
 * `personas` are the ids that it may name.
 */
export function loadExercise(
  file: string,
  source: string,
  personas: ReadonlySet<string>,
): Loaded<Exercise> {
  const parsed = parseYaml(file, source);
  const { value, problems } = validate(file, parsed, exerciseSchema);
  const all = [...problems];
  checkExercise(parsed.data, personas, (path, message) => {
    if (all.length >= MAX_PROBLEMS) return;
    all.push({ file, ...parsed.locate(path), path: showPath(path), message: clipMessage(message) });
  });
  return finish(file, all, value, value?.exercise, parsed);
}
