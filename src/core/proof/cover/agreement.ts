import { PILLARS } from '../../rubric/pillars';
import type { Finding } from '../find/finding-type';
import type { ExampleCheck } from './judge-examples';

/** How well authors and scorer agree over a library: shares of all ratings that both give. */
export interface Agreement {
  ratings: number;
  exact: number;
  withinOne: number;
  /** Ratings that are off by three or more. */
  farOff: number;
  /** Ratings that only one of the two gives. */
  disputed: number;
}

/** Least share within one, and least share that is exact. */
const WITHIN_ONE = 0.95;
const EXACT = 0.5;
/** Off by this much is wrong, whoever is right. */
const FAR = 3;

/** Counts agreement over all examples. */
export function agreementOf(checks: readonly ExampleCheck[]): Agreement {
  const offs = checks.flatMap((c) => PILLARS.flatMap((p) => c.off[p] ?? []));
  const share = (most: number) =>
    offs.length === 0 ? 1 : offs.filter((o) => Math.abs(o) <= most).length / offs.length;
  return {
    ratings: offs.length,
    exact: share(0),
    withinOne: share(1),
    farOff: offs.filter((o) => Math.abs(o) >= FAR).length,
    disputed: checks.reduce((sum, c) => sum + c.disputed.length, 0),
  };
}

/** What the examples show to be wrong: ratings far off, ratings against the manual, a library that disagrees. */
export function findInExamples(checks: readonly ExampleCheck[]): Finding[] {
  const [first] = checks;
  if (first === undefined) return [];
  const found: Finding[] = [];
  const at = (c: ExampleCheck) => ({
    in: { type: 'exercise' as const, id: c.exercise },
    path: c.path,
    casts: [],
  });
  for (const check of checks) {
    for (const rule of check.breaks) {
      found.push({
        kind: 'example-breaks-caps',
        ...at(check),
        message: `“${clip(check.text)}” is rated against the manual, ${rule}`,
      });
    }
    for (const pillar of PILLARS) {
      if (Math.abs(check.off[pillar] ?? 0) < FAR) continue;
      found.push({
        kind: 'example-far-off',
        ...at(check),
        message: `“${clip(check.text)}”: ${pillar} is declared ${check.declared[pillar]} and judged ${check.judged[pillar]}`,
      });
    }
  }
  const { exact, withinOne, ratings } = agreementOf(checks);
  const low = [
    ...(withinOne < WITHIN_ONE
      ? [`${percent(withinOne)} within one (wanted ${percent(WITHIN_ONE)})`]
      : []),
    ...(exact < EXACT ? [`${percent(exact)} exact (wanted ${percent(EXACT)})`] : []),
  ];
  if (low.length > 0) {
    found.push({
      kind: 'examples-disagree',
      in: { type: 'exercise', id: first.exercise },
      path: ['talk'],
      casts: [],
      message: `over ${ratings} ratings of examples, authors and scorer agree too little: ${low.join(', ')}`,
    });
  }
  return found;
}

/** Examples on which author and scorer differ by two or more, for a person to look at. */
export function disagreements(checks: readonly ExampleCheck[]): ExampleCheck[] {
  return checks.filter((c) => PILLARS.some((p) => Math.abs(c.off[p] ?? 0) >= 2));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function clip(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
