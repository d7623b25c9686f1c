import { describe, expect, it } from 'vitest';
import { classBranch, goesOn } from '../../../src/core/classroom/class-branch';
import { attemptAt, givenAt, positionBefore } from '../../../src/core/classroom/class-position';
import { fold } from '../../../src/core/attempt/fold';
import type { Begun, LogEntry } from '../../../src/core/attempt/log-type';
import { begun, tinyStage, turn } from '../../engine';

const stage = tinyStage();
const first = turn({ text: '一', ratings: { listening: 3 } });
const second = turn({ text: '二', topics: ['budget'] });
const log: LogEntry[] = [
  begun(stage),
  first,
  { type: 'waited', at: 3 },
  { type: 'hinted', step: 1, at: 4 },
  second,
  { type: 'paused', at: 8 },
  { type: 'stopped', at: 9 },
];
const branching = { attempt: 'c1', at: 77 };
const ofClass: Begun = { ...begun(stage), mode: 'class' };

describe('a class that takes up a talk', () => {
  it('before a response gets a log of its own, without the learner’s hints and pauses', () => {
    expect(classBranch(log, 2, branching)).toEqual([
      { ...ofClass, attempt: 'c1', at: 77, parent: { attempt: 'a1', turn: 2 } },
      first,
      { type: 'waited', at: 3 },
    ]);
  });

  it('after the last response goes on from where it was stopped', () => {
    const branch = classBranch(log, 3, branching);
    expect(branch.map((e) => e.type)).toEqual(['begun', 'turn', 'waited', 'hinted', 'turn']);
    expect(branch[0].parent).toEqual({ attempt: 'a1', turn: 3 });
    expect(fold(stage, branch)).toMatchObject({ stopped: false, paused: false, hints: 0 });
  });

  it('of an exam is no exam', () => {
    expect(classBranch([{ ...begun(stage), mode: 'exam' }, first], 1, branching)[0].mode).toBe(
      'class',
    );
  });

  it('cannot start where there is no response', () => {
    expect(() => classBranch(log, 4, branching)).toThrow('there is no response 4');
    expect(() => classBranch(log, 0, branching)).toThrow('there is no response 0');
  });

  it('leaves the learner’s log as it was', () => {
    const copy = structuredClone(log);
    classBranch(log, 2, branching);
    expect(log).toEqual(copy);
  });
});

describe('a class answers in the attempt itself', () => {
  it('only where that is its own, open, and at its end', () => {
    expect(goesOn([ofClass], 1)).toBe(true);
    expect(goesOn([ofClass, first], 2)).toBe(true);
    expect(goesOn([ofClass, first], 1)).toBe(false);
    expect(goesOn([begun(stage)], 1)).toBe(false);
    expect(goesOn([ofClass, { type: 'stopped', at: 3 }], 1)).toBe(false);
  });
});

describe('a position', () => {
  it('shows the talk as it stood: lines, mood and visits', () => {
    const then = fold(stage, log.slice(0, 3));
    const { begun: _, ...shown } = attemptAt(stage, log, 2);
    expect(JSON.stringify(shown.lines)).toBe(JSON.stringify(then.lines));
    expect(shown.standing).toEqual(then.standing);
  });

  it('knows what was said there', () => {
    expect(givenAt(log, 2)).toBe('二');
    expect(givenAt(log, 3)).toBeNull();
    expect(givenAt([begun(stage), turn({ text: ' ' })], 1)).toBeNull();
  });

  it('leads one response back, and from a class’s branch to what it branched from', () => {
    const branch: Begun = { ...ofClass, attempt: 'c1', parent: { attempt: 'a1', turn: 2 } };
    expect(positionBefore(branch, 4)).toEqual({ attempt: 'c1', turn: 3 });
    expect(positionBefore(branch, 3)).toEqual({ attempt: 'a1', turn: 2 });
    expect(positionBefore({ ...branch, mode: 'free' }, 3)).toEqual({ attempt: 'c1', turn: 2 });
    expect(positionBefore(branch, 1)).toBeNull();
  });
});
