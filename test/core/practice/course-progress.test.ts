import { expect, it } from 'vitest';
import { courseProgress } from '../../../src/core/practice/course-progress';
import type { Practised } from '../../../src/core/practice/practised';
import type { Judgement } from '../../../src/core/scoring/judgement-type';
import { turn } from '../../engine';
import { make } from './make-practised';

const COURSE = {
  steps: [{ drill: 'd' }, { exercise: 'talk' }, { exercise: 'talk', persona: 'silent' }],
  pass: { pillars: { listening: 2.5 }, redLines: 0 as const, times: 2 },
};
const beatsOf = (drill: string) => (drill === 'd' ? ['one', 'two'] : []);
const progress = (...attempts: Practised[]) => courseProgress(COURSE, beatsOf, attempts);

/** A talk of so many answers, each rated so in listening. */
function talk(listening: readonly (number | null)[], change: Parameters<typeof make>[1] = {}) {
  const turns = listening.map((n) =>
    turn({ ratings: { listening: n as 0 | 1 | 2 | 3 | 4 | null } }),
  );
  return make('talk', { turns, ...change });
}
/** How many of these talks reach the pass marks. */
const passing = (...talks: Practised[]) => progress(...talks)[1]?.done;

it('starts with nothing done', () => {
  expect(progress()).toEqual([
    { passed: false, done: 0, of: 2, tried: false },
    { passed: false, done: 0, of: 2, tried: false },
    { passed: false, done: 0, of: 2, tried: false },
  ]);
});

it('passes a drill once all its beats are met, however often that took', () => {
  expect(progress(make('d--one'), make('d--one'))[0]).toEqual({
    passed: false,
    done: 1,
    of: 2,
    tried: true,
  });
  expect(progress(make('d--one'), make('d--two', { outcome: 'lost' }))[0]?.passed).toBe(false);
  expect(progress(make('d--two'), make('d--one'))[0]?.passed).toBe(true);
});

it('passes an exercise by as many attempts with the means as the course asks for', () => {
  const good = talk([3, 2, 3]);
  expect(progress(good)[1]).toEqual({ passed: false, done: 1, of: 2, tried: true });
  expect(progress(good, talk([2, 2, 3]))[1]).toMatchObject({ passed: false, done: 1 });
  expect(progress(good, good, good)[1]).toEqual({ passed: true, done: 2, of: 2, tried: true });
});

it('counts an attempt for a step with a persona only where that persona was in the cast', () => {
  const silent = { personas: { li: 'silent' } };
  expect(progress(talk([3, 3, 3])).map((s) => s.done)).toEqual([0, 1, 0]);
  expect(progress(talk([3, 3, 3], { begun: silent })).map((s) => s.done)).toEqual([0, 1, 1]);
});

it('asks for a mean of exactly the mark or more, over answers of one’s own only', () => {
  expect(passing(talk([2, 3, 2, 3]))).toBe(1);
  expect(passing(talk([2, 2, 2, 3]))).toBe(0);
  const chosen = turn({ input: 'choice', ratings: { listening: 4 } });
  const own = turn({ ratings: { listening: 2 } });
  expect(passing(make('talk', { turns: [own, own, own, chosen, chosen, chosen] }))).toBe(0);
});

it('asks for enough ratings to tell, on at least one pillar of the marks', () => {
  expect(passing(talk([4, 4]))).toBe(0);
  expect(passing(talk([4, 4, null]))).toBe(0);
  expect(passing(talk([4, 4, 4]))).toBe(1);
  const both = { ...COURSE, pass: { ...COURSE.pass, pillars: { listening: 2.5, fab: 3 } } };
  // FAB was never called for here: that is no reason to fail.
  expect(courseProgress(both, beatsOf, [talk([3, 3, 3])])[1]?.done).toBe(1);
});

it.each(['lost', 'stopped', null] as const)('does not count a talk that ended %s', (outcome) => {
  expect(passing(talk([4, 4, 4], { outcome }))).toBe(0);
  expect(passing(talk([4, 4, 4], { outcome: 'partly' }))).toBe(1);
});

it('fails an attempt for one sure red line, whatever else was good', () => {
  const with_ = (change: Partial<Judgement>) => {
    const bad = turn({ ratings: { listening: 4 } });
    return make('talk', {
      turns: [...talk([4, 4, 4]).turns, { ...bad, judgement: { ...bad.judgement, ...change } }],
    });
  };
  const line = { act: 'overpromise', span: null } as const;
  expect(passing(with_({}))).toBe(1);
  expect(passing(with_({ redLines: [{ ...line, sure: true }] }))).toBe(0);
  expect(passing(with_({ redLines: [{ ...line, sure: false }] }))).toBe(1);
  const act = { id: 'rude', start: null, end: null, confidence: 0.9, fires: true } as const;
  expect(passing(with_({ acts: [act] }))).toBe(0);
  expect(passing(with_({ acts: [{ ...act, fires: false }] }))).toBe(1);
  // A harm that is no red line of this exercise lowers ratings and nothing else.
  expect(passing(with_({ acts: [{ ...act, id: 'pressure' }] }))).toBe(1);
});
