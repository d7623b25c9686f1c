import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { wiringOf } from '../core/scenario/check-persona';
import { loadCourse } from '../core/scenario/load-course';
import { loadDrill } from '../core/scenario/load-drill';
import { loadExercise } from '../core/scenario/load-exercise';
import { loadPersona, type Loaded } from '../core/scenario/load-persona';
import { asList, asMap, asWord } from '../core/scenario/loose';
import type { Problem } from '../core/scenario/problem';
import type { Course } from '../core/scenario/schema/course-schema';
import type { Drill } from '../core/scenario/schema/drill-schema';
import type { Exercise } from '../core/scenario/schema/exercise-schema';
import type { Persona } from '../core/scenario/schema/persona-schema';

/** All scenarios of a folder, with every problem found in them. */
export interface Scenarios {
  personas: Map<string, Loaded<Persona>>;
  exercises: Map<string, Loaded<Exercise>>;
  drills: Map<string, Loaded<Drill>>;
  courses: Map<string, Loaded<Course>>;
  problems: Problem[];
}

/**
 * Reads `personas/`, `exercises/`, `drills/` and `courses/` below a folder, of which the last two may
 * be missing; file names are told relative to where one stands.
 */
export function readScenarios(folder = 'scenarios'): Scenarios {
  const personas = new Map<string, Loaded<Persona>>();
  const wired = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of yamlFiles(join(folder, 'personas'))) {
    const loaded = loadPersona(file, readFileSync(file, 'utf8'));
    personas.set(basename(file, '.yaml'), loaded);
    problems.push(...loaded.problems);
    const twin = loaded.value && wired.get(wiringOf(loaded.data));
    if (twin)
      problems.push({
        file,
        line: 1,
        column: 1,
        path: 'machine',
        message: `wired exactly like ${twin}`,
      });
    wired.set(wiringOf(loaded.data), file);
  }
  const ids = new Set(personas.keys());
  const exercises = readAll(folder, 'exercises', problems, (file, text) =>
    loadExercise(file, text, ids),
  );
  const drills = readAll(folder, 'drills', problems, (file, text) => loadDrill(file, text, ids));
  const names = { exercises: offers(exercises), drills: new Set(drills.keys()) };
  const courses = readAll(folder, 'courses', problems, (file, text) =>
    loadCourse(file, text, names),
  );
  return { personas, exercises, drills, courses, problems };
}

function readAll<T>(
  folder: string,
  kind: string,
  problems: Problem[],
  load: (file: string, source: string) => Loaded<T>,
): Map<string, Loaded<T>> {
  const path = join(folder, kind);
  const all = new Map<string, Loaded<T>>();
  for (const file of existsSync(path) ? yamlFiles(path) : []) {
    const loaded = load(file, readFileSync(file, 'utf8'));
    all.set(basename(file, '.yaml'), loaded);
    problems.push(...loaded.problems);
  }
  return all;
}

/** The personas that each exercise offers, also where the file has other problems. */
function offers(exercises: Map<string, Loaded<Exercise>>): Map<string, ReadonlySet<string>> {
  return new Map(
    [...exercises].map(([id, { data }]) => [
      id,
      new Set(
        asList(asMap(data).cast)
          .flatMap((member) => asList(asMap(member).personas))
          .map(asWord)
          .filter((persona) => persona !== null),
      ),
    ]),
  );
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
