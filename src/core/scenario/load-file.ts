import type { z } from 'zod';
import type { Complain } from './check-persona';
import { finish, type Loaded } from './load-persona';
import { parseYaml } from './parse-yaml';
import { clipMessage, MAX_PROBLEMS, showPath } from './problem';
import { validate } from './validate';

/**
 * Reads a scenario file by its schema and a check of what the schema cannot tell; `idKey` is the
 * key that holds the file's own name. All problems are told at once, each at its place.
 */
export function loadFile<K extends string, T extends Record<K, string>>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  idKey: K,
  check: (data: unknown, complain: Complain) => void,
): Loaded<T> {
  const parsed = parseYaml(file, source);
  const { value, problems } = validate(file, parsed, schema);
  const all = [...problems];
  check(parsed.data, (path, message) => {
    if (all.length >= MAX_PROBLEMS) return;
    all.push({ file, ...parsed.locate(path), path: showPath(path), message: clipMessage(message) });
  });
  return finish(file, all, value, value?.[idKey], parsed);
}
