import { describe, expect, it } from 'vitest';
import { branchLog } from '../../../src/core/attempt/branch-log';
import { fold } from '../../../src/core/attempt/fold';
import type { LogEntry } from '../../../src/core/attempt/log-type';
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
  { type: 'stopped', at: 9 },
];
const branching = { attempt: 'a2', at: 77 };

describe('a branch', () => {
  it('begins with a beginning of its own that names its parent, and all that was before the response', () => {
    expect(branchLog(log, 2, branching)).toEqual([
      { ...begun(stage), attempt: 'a2', at: 77, parent: { attempt: 'a1', turn: 2 } },
      ...log.slice(1, 4),
    ]);
  });

  it('stands exactly where the response was given: the same lines, mood and help seen', () => {
    const { begun: _, ...branch } = fold(stage, branchLog(log, 2, branching));
    const { begun: __, ...then } = fold(stage, log.slice(0, 4));
    expect(JSON.stringify(branch)).toBe(JSON.stringify(then));
    expect(branch).toMatchObject({ stopped: false, ended: null, waits: 1, hints: 1 });
  });

  it('from the first response is the talk from its first line', () => {
    expect(branchLog(log, 1, branching)).toHaveLength(1);
  });

  it('leaves its parent as it was', () => {
    const copy = structuredClone(log);
    branchLog(log, 2, branching);
    expect(log).toEqual(copy);
  });

  it('can be branched again, and names the branch that it came from', () => {
    const branch = [...branchLog(log, 2, branching), second];
    expect(branchLog(branch, 1, { attempt: 'a3', at: 78 })[0].parent).toEqual({
      attempt: 'a2',
      turn: 1,
    });
  });

  it('of an exam is practice: an exam is taken once', () => {
    const exam: LogEntry[] = [{ ...begun(stage), mode: 'exam' }, first];
    expect(branchLog(exam, 1, branching)[0].mode).toBe('free');
    expect(branchLog([{ ...begun(stage), mode: 'coached' }, first], 1, branching)[0].mode).toBe(
      'coached',
    );
  });

  it('at a customer who left unanswered finds them still there', () => {
    const waits: LogEntry[] = [
      { type: 'waited', at: 3 },
      { type: 'waited', at: 4 },
    ];
    const left = { ...turn({ text: '' }), input: 'left' } as const;
    const branch = branchLog([begun(stage), { type: 'waited', at: 1 }, first, ...waits, left], 2, {
      attempt: 'a2',
      at: 77,
    });
    expect(branch.map((e) => e.type)).toEqual(['begun', 'waited', 'turn']);
  });

  it('of a response that there is not is refused', () => {
    expect(() => branchLog(log, 3, branching)).toThrow('there is no response 3');
  });
});
