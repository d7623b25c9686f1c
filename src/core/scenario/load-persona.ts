import { checkPersona } from './check-persona';
import { parseYaml } from './parse-yaml';
import { clipMessage, MAX_PROBLEMS, showPath, type DataPath, type Problem } from './problem';
import { personaSchema, type Persona } from './schema/persona-schema';
import { validate } from './validate';

/** A file read: its value if there is no problem in it, and every problem if there is. */
export interface Loaded<T> {
  value: T | null;
  problems: Problem[];
  locate: (path: DataPath) => { line: number; column: number };
  data: unknown;
}

/** Reads a persona's file; all its problems are told at once, each at its place. */
export function loadPersona(file: string, source: string): Loaded<Persona> {
  const parsed = parseYaml(file, source);
  const { value, problems } = validate(file, parsed, personaSchema);
  const all = [...problems];
  checkPersona(parsed.data, (path, message) => {
    if (all.length >= MAX_PROBLEMS) return;
    all.push({ file, ...parsed.locate(path), path: showPath(path), message: clipMessage(message) });
  });
  return finish(file, all, value, value?.persona, parsed);
}

/** Sorts the problems, and checks that the file is called what it says it is. */
export function finish<T>(
  file: string,
  problems: Problem[],
  value: T | null,
  id: string | undefined,
  parsed: { locate: Loaded<T>['locate']; data: unknown },
): Loaded<T> {
  const base = file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.ya?ml$/, '');
  if (id !== undefined && base !== id) {
    problems.push({
      file,
      line: 1,
      column: 1,
      path: '',
      message: `the file is called ${base} but says it is ${id}`,
    });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    value: problems.length === 0 ? value : null,
    problems,
    locate: parsed.locate,
    data: parsed.data,
  };
}
