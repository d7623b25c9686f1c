/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

/** Values that stand where nobody expects them. */
const ODD_VALUES = [
  'null',
  '~',
  '[]',
  '{}',
  '.nan',
  '-.inf',
  '1e999',
  '-0',
  '0x7fffffffffffffff',
  '2001-01-01',
  'true',
  '""',
  '" "',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  '!!js/function "function () { process.exit(7) }"',
  '!!binary aGVsbG8=',
  '!<tag:evil,2000:x> 1',
  '&a [*a]',
  '*nobody',
  '<script>alert(1)</script>',
  '"${process.exit(7)}"',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '[__proto__, {polluted: true}]',
  '{__proto__: {polluted: true}}',
  '{constructor: {prototype: {polluted: true}}}',
  '{"<<": {polluted: true}}',
  '|\n  text\n   more',
  '>-\n',
  '? {a: b} : c',
  '- - - - x',
  '{zh: 1, en: [2]}',
  '{type: not, params: {guard: {type: not, params: {guard: null}}}}',
  '{type: all, params: {guards: []}}',
  '{type: knows, params: {facts: [constructor]}}',
  '{type: turns, params: {atLeast: 9007199254740993}}',
  '{type: mood, params: {who: __proto__, trust: [won]}}',
];

/** Keys that must never reach a prototype. */
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  '<<',
  '1',
  'ключ',
  '',
];

/** Pieces of text that break parsers. */
const ODD_TEXTS = [
  '\u0000',
  '\ufeff',
  '\t',
  '\r',
  '\u2028',
  '\ud800',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '#',
  ': ',
  '"',
  "'",
  '[',
  '{',
  '}',
  ']',
  '&x ',
  '*x',
  '!',
  '|',
  '>',
  '@',
  '`',
  '\\',
];

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
const below = (random: Random, n: number) => Math.floor(random() * Math.max(1, n));

type Mutation = (source: string, random: Random) => string;

/** Works on one line that has a value after its key. */
function onValue(
  source: string,
  random: Random,
  change: (indent: string, key: string, value: string) => string,
): string {
  const lines = source.split('\n');
  for (let tries = 0; tries < 20; tries++) {
    const i = below(random, lines.length);
    const match = /^(\s*(?:- )?)([\w.-]+):(.*)$/.exec(lines[i] ?? '');
    if (match === null) continue;
    lines[i] = change(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    break;
  }
  return lines.join('\n');
}

function nest(open: string, close: string, depth: number): string {
  return open.repeat(depth) + 'x' + close.repeat(depth);
}

const MUTATIONS: readonly Mutation[] = [
  (s, r) => onValue(s, r, (indent, key) => `${indent}${key}: ${pick(r, ODD_VALUES)}`),
  (s, r) => onValue(s, r, (indent, _key, value) => `${indent}${pick(r, ODD_KEYS)}:${value}`),
  (s, r) =>
    onValue(s, r, (indent, key, value) => `${indent}${key}:${value}\n${indent}${key}:${value}`),
  (s, r) =>
    onValue(s, r, (indent, key, value) => `${' '.repeat(below(r, 9))}${indent}${key}:${value}`),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) =>
        `${indent}${key}: ${nest('[', ']', pick(r, [3, 50, 99, 150, 5000, 200_000]))}`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) => `${indent}${key}: ${nest('{a: ', '}', pick(r, [3, 50, 99, 150, 5000]))}`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) =>
        `${indent}${key}:\n${Array.from({ length: pick(r, [20, 70, 500, 1200]) }, (_, i) => `${indent}${' '.repeat(i + 1)}a:`).join('\n')}`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) => `${indent}${key}:\n${indent}${'- '.repeat(pick(r, [5, 39, 41, 2000]))}x`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) =>
        `${indent}${key}: ${nest('{type: not, params: {guard: ', '}}', pick(r, [5, 20, 29, 40]))}`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) => `${indent}${key}: ${'长'.repeat(pick(r, [4000, 4001, 100_000, 1_900_000]))}`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) =>
        `${indent}${key}: {${Array.from({ length: pick(r, [100, 3000, 40_000]) }, (_, i) => `k${i}: ${i}`).join(', ')}}`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) =>
        `${indent}${key}: [${Array.from({ length: pick(r, [100, 3000, 40_000]) }, () => pick(r, ODD_VALUES.slice(0, 12))).join(', ')}]`,
    ),
  (s, r) =>
    onValue(
      s,
      r,
      (indent, key) =>
        `${indent}${key}: &b [${'x,'.repeat(9)}]\n${indent}z${key}: [${'*b,'.repeat(9)}]`,
    ),
  (s, r) => {
    const at = below(r, s.length);
    return s.slice(0, at) + pick(r, ODD_TEXTS) + s.slice(at);
  },
  (s, r) => {
    const at = below(r, s.length);
    return s.slice(0, at) + s.slice(at + below(r, 200));
  },
  (s, r) => s.slice(0, below(r, s.length)),
  (s, r) => {
    const at = below(r, s.length);
    return s + s.slice(at, at + below(r, 2000));
  },
  (s, r) => {
    const lines = s.split('\n');
    const i = below(r, lines.length);
    const j = below(r, lines.length);
    [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    return lines.join('\n');
  },
  (s, r) => {
    const lines = s.split('\n');
    lines.splice(below(r, lines.length), below(r, 12));
    return lines.join('\n');
  },
  (s) => s.replace(/\n/g, '\r\n'),
  // Names exchanged for other names of the same file: what still loads tries the prover.
  (s, r) => {
    const words = [...new Set(s.match(/\b[a-z][A-Za-z_-]{3,}\b/g) ?? ['x'])];
    const from = pick(r, words);
    return s.replace(new RegExp(`\\b${from}\\b`), pick(r, words));
  },
  (s, r) => s.replace(/\b[0-4]\b/g, (n) => (r() < 0.15 ? String(below(r, 6)) : n)),
  (s, r) =>
    s.replace(/target: \w+/g, (t) =>
      r() < 0.1 ? `target: ${pick(r, ['opening', 'won', 'lost', 'gone', 'wary', 'leaving'])}` : t,
    ),
];

/** A broken file: one to four mutations of a good one, all decided by the seed. */
export function mutateFile(source: string, seed: number): string {
  const random = seededRandom(seed);
  let mutated = source;
  for (let n = 1 + below(random, 4); n > 0; n--) mutated = pick(random, MUTATIONS)(mutated, random);
  return mutated;
}
