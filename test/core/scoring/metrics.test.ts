import { describe, expect, it } from 'vitest';
import { actAgreement } from '../../../src/core/scoring/metrics/act-agreement';
import { bootstrap } from '../../../src/core/scoring/metrics/bootstrap';
import { goldRatings } from '../../../src/core/scoring/metrics/gold-rating';
import { pillarAgreement } from '../../../src/core/scoring/metrics/pillar-agreement';
import { quadraticKappa } from '../../../src/core/scoring/metrics/quadratic-kappa';

describe('figures', () => {
  it('kappa is 1 for the same ratings, about 0 for unrelated ones, below 0 for reversed ones', () => {
    expect(quadraticKappa([0, 1, 2, 3, 4], [0, 1, 2, 3, 4])).toBe(1);
    expect(quadraticKappa([0, 4, 0, 4], [0, 0, 4, 4])).toBeCloseTo(0, 10);
    expect(quadraticKappa([0, 4], [4, 0])).toBe(-1);
    // A hand-worked case: squared misses 1, chance sum 44/4.
    expect(quadraticKappa([1, 2, 3, 4], [1, 2, 3, 3])).toBeCloseTo(
      1 - 1 / ((1 * (0 + 1 + 4 + 4) + (1 + 0 + 1 + 1) + (4 + 1 + 0 + 0) + (9 + 4 + 1 + 1)) / 4),
      10,
    );
  });

  it('gold is the mean of those who rated, halves up, and null only if all said null', () => {
    const r = (listening: 0 | 1 | 2 | 3 | 4 | null) => ({
      listening,
      objection: null,
      fab: null,
      manner: 2 as const,
    });
    expect(goldRatings([r(2), r(3)]).listening).toBe(3);
    expect(goldRatings([r(null), r(1)]).listening).toBe(1);
    expect(goldRatings([r(1), r(2)]).objection).toBeNull();
  });

  it('nulls count in null agreement alone', () => {
    expect(pillarAgreement([1, null, 3, null], [1, null, null, 2])).toMatchObject({
      n: 1,
      exact: 1,
      nullAgreement: 0.5,
    });
  });

  it('acts are counted for each and over all', () => {
    const { micro, acts } = actAgreement(
      [new Set(['greet', 'thank']), new Set(['greet'])],
      [new Set(['greet']), new Set(['greet', 'rude'])],
    );
    expect(acts.greet.f1).toBe(1);
    expect(micro).toMatchObject({ gold: 3, judged: 3, both: 2 });
  });

  it('the interval holds the figure and is the same each time', () => {
    const groups = Array.from({ length: 40 }, (_, i) => `c${i % 10}`);
    const share = (rows: readonly number[]): number =>
      rows.filter((i) => i % 3 === 0).length / rows.length;
    const [low, high] = bootstrap(groups, share);
    expect(low).toBeLessThan(0.35);
    expect(high).toBeGreaterThan(0.3);
    expect(bootstrap(groups, share)).toEqual([low, high]);
  });
});
