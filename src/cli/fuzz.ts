import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadPersona } from '../core/scenario/load-persona';
import type { Persona } from '../core/scenario/schema/persona-schema';
import { tryHostile } from './prove-hostile';
import { mutateFile } from './prove-mutate';

/**
 * Throws broken files at loader and prover: `fuzz [--files 10000] [--seed n]`. Mutates what ships and
 * the fixtures; prints the seed, and keeps every file that did harm under `.cache/fuzz`.
 */
const valueOf = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const files = valueOf('files', 10_000);
const seed = valueOf('seed', Date.now() % 1_000_000_000);
const sources = yamlBelow('scenarios').concat(yamlBelow('test/fixtures/scenarios'));
const personas = new Map<string, Persona>();
for (const { file, kind, text } of sources) {
  const { value } = kind === 'persona' ? loadPersona(file, text) : { value: null };
  if (value !== null) personas.set(value.persona, value);
}
console.log(`seed ${seed}, ${files} files made of ${sources.length}`);
let harmful = 0;
let loaded = 0;
let slowest = 0;
for (let i = 0; i < files; i++) {
  // By its own seed alone, so that `--files 1 --seed n` makes one file again.
  const source = sources[(seed + i) % sources.length];
  if (source === undefined) break;
  const mutated = mutateFile(source.text, seed + i);
  const outcome = tryHostile(source.file, mutated, source.kind, personas);
  if (outcome.loaded) loaded++;
  slowest = Math.max(slowest, outcome.ms);
  if (outcome.faults.length === 0) continue;
  harmful++;
  mkdirSync('.cache/fuzz', { recursive: true });
  const kept = join('.cache/fuzz', `${seed + i}-${source.kind}-${basename(source.file)}`);
  writeFileSync(kept, mutated);
  console.log(`${kept}: ${outcome.faults.slice(0, 3).join('; ').slice(0, 400)}`);
}
console.log(
  `${files} files, ${loaded} of them still loaded, slowest ${Math.round(slowest)} ms, ${harmful} did harm`,
);
process.exitCode = harmful > 0 ? 1 : 0;

function yamlBelow(folder: string): { file: string; kind: 'exercise' | 'persona'; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const kind = /(exercise|persona)s[\\/][^\\/]+\.yaml$/.exec(name)?.[1];
    if (kind !== 'exercise' && kind !== 'persona') return [];
    const file = join(folder, name);
    return [{ file, kind, text: readFileSync(file, 'utf8') }];
  });
}
