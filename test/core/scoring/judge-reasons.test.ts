import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/core/rubric/acts';
import { judged, PREPAY, QUEUE } from './moments';

describe('reasons and the tip', () => {
  it('name what is missing unless the rating is 4, and what harmed', () => {
    const { reasons } = judged(
      PREPAY,
      '您想多了，怎么可能跑。别家都签了，您今天必须定下来，不然优惠就没了。',
    );
    const objection = reasons.find((r) => r.pillar === 'objection')!;
    expect(objection.missing).toBe('take_concern_seriously');
    expect(objection.cost.map((c) => c.act)).toContain('pressure');
    for (const reason of reasons) expect(reason.missing === null).toBe(reason.rating === 4);
  });

  it('advise an act that helps and was not already there', () => {
    const { tip, acts } = judged(QUEUE, '请您再等一下，很快的。');
    expect(tip).not.toBeNull();
    expect(ACTS[tip!].polarity).not.toBe('-');
    expect(acts.map((a) => a.id)).not.toContain(tip);
  });

  it('name the rule that set a ceiling', () => {
    const { reasons } = judged(QUEUE, '');
    expect(reasons.find((r) => r.pillar === 'listening')?.cap).toBe('silence');
    expect(
      judged(PREPAY, PREPAY.customerLine).reasons.every((r) => r.rating > 1 || r.cap === 'copied'),
    ).toBe(true);
  });
});
