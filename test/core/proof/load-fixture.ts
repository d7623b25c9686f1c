import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExercise } from '../../../src/core/scenario/load-exercise';
import { loadPersona } from '../../../src/core/scenario/load-persona';
import type { Exercise } from '../../../src/core/scenario/schema/exercise-schema';
import type { Persona } from '../../../src/core/scenario/schema/persona-schema';

const ROOT = 'test/fixtures/scenarios';

/** Loads an exercise of the fixtures; its problems fail the test. */
export function fixtureExercise(topic: string, name: string): Exercise {
  const file = join(ROOT, topic, 'exercises', `${name}.yaml`);
  const loaded = loadExercise(file, readFileSync(file, 'utf8'), new Set(fixturePersonas().keys()));
  if (loaded.value === null) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

/** Loads a persona of the fixtures. */
export function fixturePersona(topic: string, name: string): Persona {
  const file = join(ROOT, topic, 'personas', `${name}.yaml`);
  const loaded = loadPersona(file, readFileSync(file, 'utf8'));
  if (loaded.value === null) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

/** The personas that the fixtures' exercises name. */
export function fixturePersonas(): Map<string, Persona> {
  return new Map(['plain', 'brisk'].map((name) => [name, fixturePersona('proof-personas', name)]));
}
