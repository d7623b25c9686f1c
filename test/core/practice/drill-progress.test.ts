import { expect, it } from 'vitest';
import { drillProgress } from '../../../src/core/practice/drill-progress';
import { turn } from '../../engine';
import { make } from './make-practised';

/** An answer in the words of an example, which takes its ratings. */
function copied(text: string) {
  const said = turn({ text });
  return { ...said, judgement: { ...said.judgement, source: 'example' as const } };
}

const DRILL = { drill: 'd', beats: ['one', 'two', 'three'] };

it('is empty where nothing was practised', () => {
  expect(drillProgress(DRILL, [])).toEqual({
    met: [],
    times: { one: 0, two: 0, three: 0 },
    last: null,
  });
});

it('counts a beat as met by an answer of one’s own that was won, and keeps it', () => {
  const attempts = [make('d--two'), make('d--one'), make('d--one', { outcome: 'lost' })];
  expect(drillProgress(DRILL, attempts)).toEqual({
    met: ['one', 'two'],
    times: { one: 2, two: 1, three: 0 },
    last: 'one',
  });
});

it.each([
  ['chosen from a list', { turns: [turn({ input: 'choice' })] }],
  ['said by a class', { turns: [turn({ input: 'class' })] }],
  ['given after a hint', { turns: [{ ...turn({}), hints: 1 as const }] }],
  ['copied from an example', { turns: [copied('照着说')] }],
  ['nearly', { outcome: 'partly' as const }],
])('counts an answer %s as tried, not as met', (_what, change) => {
  const { met, times } = drillProgress(DRILL, [make('d--one', change)]);
  expect(met).toEqual([]);
  expect(times.one).toBe(1);
});

it('knows silence on purpose as one’s own, though an example is silent too', () => {
  expect(drillProgress(DRILL, [make('d--one', { turns: [copied('')] })]).met).toEqual(['one']);
});

it('passes over other drills, exercises, beats that are no more, and talks without an answer', () => {
  const attempts = [
    make('other--one'),
    make('d'),
    make('d--gone'),
    make('d--one', { turns: [], outcome: 'stopped' }),
  ];
  expect(drillProgress(DRILL, attempts)).toEqual(drillProgress(DRILL, []));
});
