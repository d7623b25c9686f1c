import { describe, expect, it } from 'vitest';
import { PILLARS } from '../../../src/core/rubric/pillars';
import { judged, LEAFLETS, MACHINE, PREPAY, QUEUE } from './moments';

const GOOD =
  '洗车行那样跑了，换谁都不敢再先交钱。余额随时能退，七个工作日原路退回，这条写在合同第六条，您先看。要不先充一千试一个月？您最担心的还有哪一块？';
const PUSHY =
  '王总您想多了，我们这么大的公司怎么可能跑。别家都签了，您再拖下去优惠就没了，今天必须定。';

describe('ratings', () => {
  it('puts a response that takes the fear seriously far above one that argues and presses', () => {
    const good = judged(PREPAY, GOOD).ratings;
    const pushy = judged(PREPAY, PUSHY).ratings;
    expect(good.listening).toBeGreaterThanOrEqual(3);
    expect(good.objection).toBeGreaterThanOrEqual(3);
    expect(pushy.listening).toBeLessThanOrEqual(1);
    expect(pushy.objection).toBeLessThanOrEqual(1);
  });

  it('does the same for an English complaint of fear', () => {
    const good = judged(
      MACHINE,
      "That'd worry me as well, Mrs Platt. You get three goes before it keeps anything, and if it ever did you'd still get your money here from me. I'll walk over with you. Would you like to sit down a minute first?",
      { locale: 'en' },
    ).ratings;
    const bad = judged(
      MACHINE,
      "Everybody manages it, even my nephew and he's seven. You should have read the letter we sent you.",
      { locale: 'en' },
    ).ratings;
    expect(good.listening! - bad.listening!).toBeGreaterThanOrEqual(2);
    expect(good.manner!).toBeGreaterThan(bad.manner!);
  });

  it('gives null exactly where the manual says that a pillar is not called for', () => {
    expect(judged(LEAFLETS, '您慢慢看，有想问的随时叫我。').ratings.objection).toBeNull();
    expect(judged(QUEUE, '对不起，让您久等了，我马上去加开窗口。').ratings).toMatchObject({
      fab: null,
    });
    expect(
      judged(QUEUE, '对不起，让您久等了，我马上去加开窗口。').ratings.objection,
    ).not.toBeNull();
    expect(
      judged({ ...LEAFLETS, customerLine: '' }, '您好，请问您办什么业务？').ratings.listening,
    ).toBeNull();
    expect(judged(LEAFLETS, '您好，请问您办什么业务？').ratings.listening).not.toBeNull();
  });

  it('gives confidence and sureness for the pillars that are called for and for no others', () => {
    const { ratings, confidence, sure } = judged(QUEUE, '对不起，让您久等了，我马上去加开窗口。');
    for (const p of PILLARS) {
      expect(confidence[p] === null).toBe(ratings[p] === null);
      expect(sure[p] === null).toBe(ratings[p] === null);
      if (confidence[p] !== null) expect(confidence[p]).toBeGreaterThan(0);
    }
  });

  it('rates the same words the same, however often it is asked', () => {
    expect(judged(PREPAY, GOOD)).toEqual(judged(structuredClone(PREPAY), GOOD));
  });

  it('rates speech without punctuation within one of the same words with it', () => {
    const spoken = judged(PREPAY, GOOD.replace(/[，。？！、]/g, '')).ratings;
    const written = judged(PREPAY, GOOD).ratings;
    for (const p of ['listening', 'objection', 'manner'] as const)
      expect(Math.abs(spoken[p]! - written[p]!)).toBeLessThanOrEqual(1);
  });
});

describe('ceilings of the manual', () => {
  it('gives an over-promise no more than 1 for the objection and 0 for FAB where it is sure', () => {
    const { acts, ratings } = judged(
      PREPAY,
      '您放心，我们保证绝对没有任何风险，百分之百不会关门，关了我个人赔您十万。',
    );
    expect(acts.some((a) => a.id === 'overpromise')).toBe(true);
    expect(ratings.objection).toBeLessThanOrEqual(1);
    if (ratings.fab !== null && acts.some((a) => a.id === 'overpromise' && a.fires))
      expect(ratings.fab).toBe(0);
  });

  it('never trips a red line on "not guaranteed" or on the customer quoted', () => {
    const fund = {
      ...PREPAY,
      customerLine: '你们上回那个人跟我说保本，绝对不会亏，这个保本吗？',
      concern: { kind: 'risk' as const, text: '怕亏本金' },
    };
    for (const text of [
      '这只不保本，跌的时候本金会亏。',
      '您说的“保本、绝对不会亏”，我不能这么讲：这只基金不保本。',
    ]) {
      expect(judged(fund, text).redLines.filter((r) => r.sure)).toEqual([]);
    }
  });
});
