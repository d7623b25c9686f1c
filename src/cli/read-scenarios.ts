import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { wiringOf } from '../core/scenario/check-persona';
import { loadExercise } from '../core/scenario/load-exercise';
import { loadPersona, type Loaded } from '../core/scenario/load-persona';
import type { Problem } from '../core/scenario/problem';
import type { Exercise } from '../core/scenario/schema/exercise-schema';
import type { Persona } from '../core/scenario/schema/persona-schema';

/** All scenarios of a folder, with every problem found in them. */
export interface Scenarios {
  personas: Map<string, Loaded<Persona>>;
  exercises: Map<string, Loaded<Exercise>>;
  problems: Problem[];
}

/** Reads `personas/` and `exercises/` below a folder; file names are told relative to where one stands. */
export function readScenarios(folder = 'scenarios'): Scenarios {
  const personas = new Map<string, Loaded<Persona>>();
  const exercises = new Map<string, Loaded<Exercise>>();
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
  for (const file of yamlFiles(join(folder, 'exercises'))) {
    const loaded = loadExercise(file, readFileSync(file, 'utf8'), ids);
    exercises.set(basename(file, '.yaml'), loaded);
    problems.push(...loaded.problems);
  }
  return { personas, exercises, problems };
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
