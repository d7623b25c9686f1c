import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A value kept on disk under the hash of all that it was made of: found again while nothing of that
 * has changed, else made and kept.
 */
export function remember<T>(folder: string, key: string, make: () => T): T {
  const file = join(folder, `proof-${key}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    // Not there, or half-written by a run that was stopped.
  }
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(made));
  return made;
}
