import { describe, expect, it } from 'vitest';
import { findInExamples } from '../../../src/core/proof/cover/agreement';
import type { Finding, FindingKind } from '../../../src/core/proof/find/finding-type';
import { FINDING_KINDS } from '../../../src/core/proof/find/finding-type';
import { provePersona } from '../../../src/core/proof/find/persona';
import { proveExercise } from '../../../src/core/proof/prove-exercise';
import { fakeJudge } from './fake-judge';
import { fixtureExercise, fixturePersona, fixturePersonas } from './load-fixture';

/** Kinds that are found in a persona's file. */
const IN_PERSONAS: [topic: string, kind: FindingKind][] = [
  ['aside-unreachable', 'aside-unreachable'],
  ['mood-unreachable', 'mood-unreachable'],
  ['persona-branch-never', 'branch-never'],
  ['persona-branch-shadowed', 'branch-shadowed'],
];
/** Found by other means: see golden-runs.test.ts. */
const ELSEWHERE: FindingKind[] = ['uncovered'];

const IN_EXERCISES = FINDING_KINDS.filter(
  (kind) => !ELSEWHERE.includes(kind) && !IN_PERSONAS.some(([topic]) => topic === kind),
);

function findIn(topic: string, name: string): Finding[] {
  const judge = { zh: fakeJudge, en: fakeJudge };
  const proof = proveExercise(fixtureExercise(topic, name), fixturePersonas(), { judge });
  return [...proof.findings, ...findInExamples(proof.examples)];
}

const kinds = (findings: readonly Finding[]) => findings.map((f) => f.kind);

describe.each(IN_EXERCISES)('%s', (kind) => {
  it('is found where it is', () => {
    expect(kinds(findIn(kind, 'shows'))).toContain(kind);
  });

  it('is not found where it is not, nor anything else', () => {
    expect(findIn(kind, 'clean')).toEqual([]);
  });
});

describe.each(IN_PERSONAS)('%s', (topic, kind) => {
  it('is found where it is', () => {
    expect(kinds(provePersona(fixturePersona(topic, 'shows')))).toContain(kind);
  });

  it('is not found where it is not, nor anything else', () => {
    expect(provePersona(fixturePersona(topic, 'clean'))).toEqual([]);
  });
});

describe('a finding', () => {
  it('of something that is there comes with a script that leads there', () => {
    const found = findIn('no-way-out', 'shows').find((f) => f.kind === 'no-way-out');
    expect(found?.script?.at(-1)?.to).toBe('pit');
    expect(found?.script?.[0]?.ratings.objection).toBeLessThanOrEqual(1);
  });

  it('of something that is not there says how near one comes and what stands in the way', () => {
    const found = findIn('branch-never', 'shows').find((f) => f.kind === 'branch-never');
    expect(found?.nearest?.beat).toBe('opening');
    expect(found?.blockedBy?.[0]?.guard).toBe('objection ≥ 3 and objection ≤ 1');
  });
});
