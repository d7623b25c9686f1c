import type { Complain } from './check-persona';
import { asList, asMap } from './loose';
import type { DataPath } from './problem';
import { refer } from './refer';

/** Checks sayings: personas that exist, and one variant that fits always (where `always`). */
export function checkSays(
  says: unknown,
  personas: ReadonlySet<string>,
  path: DataPath,
  always: boolean,
  complain: Complain,
): void {
  asList(says).forEach((saying, i) => {
    refer(personas, asMap(saying).persona, [...path, i, 'persona'], 'persona', complain);
  });
  if (always && says !== undefined && !asList(says).some(isPlain)) {
    complain(path, 'one variant must stand without persona, mood and visit');
  }
}

function isPlain(saying: unknown): boolean {
  const s = asMap(saying);
  return (
    s.persona === undefined && s.mood === undefined && (s.visit === undefined || s.visit === 1)
  );
}
