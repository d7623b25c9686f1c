import { describe, expect, it } from 'vitest';
import { claimClauses, type Sharing } from '../../../src/core/scoring/explain/claim-clauses';
import { joinClauses } from '../../../src/core/scoring/model/clause-scores';
import { alignActs } from '../../../src/core/scoring/training/align-acts';

const SHARING: Sharing = { rivals: 2, places: 4, share: 0.7, least: 0.4, sentence: 0.3 };
const HIGH = 3072;
const LOW = -6144;

/** Where each act's best stretch lies. */
function best(scores: number[][], sentences: number[]): [number, number][] {
  return claimClauses(scores, [0, 1], sentences, SHARING).map((stretches) => {
    const { from, to } = stretches.reduce((b, s) => (s.worth > b.worth ? s : b));
    return [from, to];
  });
}

describe('acts that share the clauses of a response', () => {
  it('take the clauses that speak for them, and leave a rival its own', () => {
    const scores = [
      [HIGH, LOW],
      [HIGH, LOW],
      [0, HIGH],
    ];
    expect(best(scores, [0, 0, 0])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it('reach into the next sentence only for something worth it', () => {
    const weak = [
      [HIGH, LOW],
      [-3072, LOW],
    ];
    expect(best(weak, [0, 1])[0]).toEqual([0, 0]);
    const strong = [
      [HIGH, LOW],
      [HIGH, LOW],
    ];
    expect(best(strong, [0, 1])[0]).toEqual([0, 1]);
  });

  it('one act alone has no rival', () => {
    const [stretches] = claimClauses([[LOW], [HIGH], [LOW]], [0], [0, 0, 0], SHARING);
    expect(stretches!.reduce((b, s) => (s.worth > b.worth ? s : b))).toMatchObject({
      from: 1,
      to: 1,
    });
  });
});

describe('acts aligned in the order in which raters heard them', () => {
  it('begin no earlier than the act before', () => {
    const scores = [
      [LOW, 0],
      [HIGH, LOW],
      [LOW, -1024],
    ];
    expect(alignActs(scores, [0, 1], [0, 0, 0]).map((s) => s.from)).toEqual([1, 2]);
    expect(alignActs(scores, [1, 0], [0, 0, 0]).map((s) => s.from)).toEqual([0, 1]);
  });

  it('may share the only clause; no act needs none', () => {
    expect(alignActs([[HIGH, HIGH]], [0, 1], [0])).toMatchObject([
      { from: 0, to: 0 },
      { from: 0, to: 0 },
    ]);
    expect(alignActs([[HIGH]], [], [0])).toEqual([]);
  });
});

describe('what the clauses say together', () => {
  it('is the strongest, a little more where another is near it', () => {
    expect(joinClauses([[HIGH], [LOW]], 0)).toBe(HIGH);
    expect(joinClauses([[LOW], [HIGH], [HIGH]], 0)).toBe(HIGH + 384);
    expect(joinClauses([[HIGH], [HIGH - 3072]], 0)).toBe(HIGH);
  });

  it('is very little where there is no clause', () => {
    expect(joinClauses([], 0)).toBeLessThan(-7000);
  });
});
