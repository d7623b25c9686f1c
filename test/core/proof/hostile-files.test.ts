import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryHostile } from '../../../src/cli/prove-hostile';
import { mutateFile } from '../../../src/cli/prove-mutate';
import { fixturePersonas } from './load-fixture';

/** Files that a run throws; `npx tsx src/cli/fuzz.ts` throws 10,000 and also mutates what ships. */
const FILES = Number(process.env.HOSTILE_FILES ?? 150);
const KEPT = 'test/fixtures/scenarios/hostile';
const personas = fixturePersonas();
const sources = (['exercise', 'persona'] as const).map((kind) => ({
  kind,
  text: readFileSync(
    kind === 'exercise'
      ? 'test/fixtures/scenarios/false-win-missing/exercises/clean.yaml'
      : 'test/fixtures/scenarios/proof-personas/personas/plain.yaml',
    'utf8',
  ),
}));

describe('a hostile file', () => {
  it(
    'neither crashes nor hangs loader and prover, and is refused with a place',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...sources), fc.nat(), ({ kind, text }, seed) => {
          const { faults } = tryHostile('clean.yaml', mutateFile(text, seed), kind, personas);
          expect(faults).toEqual([]);
        }),
        { numRuns: FILES, endOnFailure: true },
      );
    },
  );

  it.each(readdirSync(KEPT))('%s, which once did harm, does none any more', (name) => {
    const kind = name.includes('persona') ? 'persona' : 'exercise';
    const { faults } = tryHostile(
      'clean.yaml',
      readFileSync(join(KEPT, name), 'utf8'),
      kind,
      personas,
    );
    expect(faults).toEqual([]);
  });
});
