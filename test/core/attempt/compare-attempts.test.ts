import { describe, expect, it } from 'vitest';
import { branchLog } from '../../../src/core/attempt/branch-log';
import { compareAttempts } from '../../../src/core/attempt/compare-attempts';
import { fold } from '../../../src/core/attempt/fold';
import type { LogEntry } from '../../../src/core/attempt/log-type';
import { begun, tinyStage, turn } from '../../engine';

const stage = tinyStage();
const opening = turn({ text: '一', ratings: { listening: 3 } });
const harm = turn({ text: '二', acts: ['pressure'], ratings: { listening: 1 } });
const parentLog: LogEntry[] = [begun(stage), opening, harm, { type: 'stopped', at: 9 }];

function compare(...anew: LogEntry[]) {
  const branch = [...branchLog(parentLog, 2, { attempt: 'a2', at: 50 }), ...anew];
  return compareAttempts(fold(stage, parentLog), fold(stage, branch), 2);
}

describe('a branch beside its parent', () => {
  it('differs from the response given anew, turn by turn, for as long as either went on', () => {
    const asked = turn({ text: '三', topics: ['budget'] });
    const { turns, apart } = compare(asked, asked);
    expect(turns.map((t) => [t.turn, t.before?.moods.li?.trust, t.now?.moods.li?.trust])).toEqual([
      [2, 'closed', 'warm'],
      [3, undefined, 'warm'],
    ]);
    expect(apart).toBe(2);
  });

  it('tells how many steps higher or lower the customer stood at the end', () => {
    expect(compare(turn({ topics: ['budget'] })).ends).toEqual([
      {
        member: 'li',
        trust: 2,
        patience: 1,
        before: { trust: 'closed', patience: 'restless' },
        now: { trust: 'warm', patience: 'calm' },
      },
    ]);
  });

  it('names the ratings of that response that became others, where the scorer is sure of both', () => {
    const anew = turn({ ratings: { listening: 4, manner: 3 } });
    anew.judgement.sure.manner = false;
    expect(compare(anew).rated).toEqual(['listening']);
  });

  it('names facts that only one of them brought out', () => {
    expect(compare(turn({ topics: ['budget'] }))).toMatchObject({ gained: ['budget'], lost: [] });
    expect(compare(harm)).toMatchObject({ gained: [], lost: [] });
  });

  it('that said the same is the same', () => {
    const { apart, rated, ends } = compare(harm);
    expect({ apart, rated }).toEqual({ apart: null, rated: [] });
    expect(ends[0]).toMatchObject({ trust: 0, patience: 0 });
  });

  it('where nothing was said anew has only the parent’s turns', () => {
    expect(compare().turns).toMatchObject([{ turn: 2, now: null }]);
  });
});
