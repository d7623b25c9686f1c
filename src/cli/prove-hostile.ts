import { loadExercise } from '../core/scenario/load-exercise';
import { loadPersona } from '../core/scenario/load-persona';
import type { Problem } from '../core/scenario/problem';
import type { Persona } from '../core/scenario/schema/persona-schema';
import { castsOf } from '../core/proof/casts-of';
import { provePersona } from '../core/proof/find/persona';
import { proveExercise } from '../core/proof/prove-exercise';

/** Longest that a file may keep the loader busy, and each of its casts the prover; in milliseconds of processor time. */
export const LONGEST_MS = 1000;
/** States that are walked of a hostile file: enough to try everything, and quickly done. */
const MAX_STATES = 500;

/** What a hostile file did. */
export interface Outcome {
  /** What must not be: a crash, a hang, an unplaced message, a touched prototype. */
  faults: string[];
  loaded: boolean;
  ms: number;
}

/** Throws one file at loader and prover, and says what went wrong; it never throws itself. */
export function tryHostile(
  file: string,
  source: string,
  kind: 'exercise' | 'persona',
  personas: ReadonlyMap<string, Persona>,
): Outcome {
  const faults: string[] = [];
  const before = prototypes();
  let loaded = false;
  let ms = 0;
  const timed = <T>(what: string, casts: number, act: () => T): T => {
    const started = process.cpuUsage();
    try {
      return act();
    } finally {
      const used = process.cpuUsage(started);
      const took = (used.user + used.system) / 1000;
      ms = Math.max(ms, took / casts);
      if (took > LONGEST_MS * casts) faults.push(`hang: ${what} took ${Math.round(took)} ms`);
    }
  };
  try {
    if (kind === 'exercise') {
      const ids = new Set(personas.keys());
      const { value, problems } = timed('loading', 1, () => loadExercise(file, source, ids));
      checkProblems(value, problems, source, faults);
      loaded = value !== null;
      if (value !== null) {
        const casts = castsOf(value).length;
        timed('proving', casts, () => proveExercise(value, personas, { maxStates: MAX_STATES }));
      }
    } else {
      const { value, problems } = timed('loading', 1, () => loadPersona(file, source));
      checkProblems(value, problems, source, faults);
      loaded = value !== null;
      if (value !== null) timed('proving', 1, () => provePersona(value));
    }
  } catch (error) {
    faults.push(
      `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  if (prototypes() !== before) faults.push('a prototype was touched');
  return { faults, loaded, ms };
}

/** A file that does not load says why, each time with a place that is in the file. */
function checkProblems(
  value: unknown,
  problems: readonly Problem[],
  source: string,
  faults: string[],
): void {
  if (value === null && problems.length === 0) faults.push('refused without a message');
  if (value !== null && problems.length > 0) faults.push('loaded in spite of problems');
  const lines = source.split('\n').length + 1;
  for (const { line, column, message } of problems) {
    if (!(line >= 1 && line <= lines && column >= 1)) faults.push(`place ${line}:${column}`);
    if (message.trim() === '') faults.push('an empty message');
    if (message.length > 2000) faults.push(`a message of ${message.length} characters`);
  }
  if (problems.length > 2000) faults.push(`${problems.length} messages help nobody`);
}

/** What stands on the prototypes that everything shares. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((p) => Object.getOwnPropertyNames(p).join())
    .join('|');
}
