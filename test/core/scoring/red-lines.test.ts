import { describe, expect, it } from 'vitest';
import { readRedRules } from '../../../src/cli/read-red-rules';
import { loadWeights } from '../../../src/cli/load-weights';
import { openLexicon } from '../../../src/core/scoring/model/open-lexicon';
import { storeLexicon } from '../../../src/core/scoring/training/store-lexicon';
import { lexiconOf } from '../../../src/core/scoring/cues/lexicon-of';
import { judged, PREPAY } from './moments';

const FUND = {
  ...PREPAY,
  stage: 'presentation' as const,
  customerLine: '你们上回那个人跟我说保本，绝对不会亏，这只基金保本吗？',
  concern: { kind: 'risk' as const, text: '怕亏本金' },
  product: {
    name: '稳健债券基金',
    facts: [
      { feature: '主要投债券', advantage: '波动比股票小', benefit: '涨跌不太闹心', need: 'safe' },
    ],
  },
};

function sureLines(text: string): string[] {
  return judged(FUND, text)
    .redLines.filter((r) => r.sure)
    .map((r) => r.act);
}

describe('rules for red lines', () => {
  it('are stored with the weights as the file has them', () => {
    for (const locale of ['zh', 'en'] as const)
      expect(loadWeights(locale).lexicon).toEqual(
        openLexicon(storeLexicon(lexiconOf(locale), readRedRules(locale)), locale),
      );
  });

  it('catch a guaranteed return, a fund called a deposit, and a promise without limit', () => {
    expect(sureLines('您放心，这个稳赚，只涨不跌。')).toContain('overpromise');
    expect(sureLines('这就是存定期一样的，您当成存款就行。')).toContain('misrepresent');
    expect(sureLines('绝对不会有任何问题，百分之百安全，出了事全算我的。')).toContain(
      'overpromise',
    );
  });

  it('catch who asks for a secret number, and not who warns of it', () => {
    for (const text of [
      '您手机给我，密码也告诉我，我替您点，两分钟就好。',
      '手机上刚收到的那串验证码念给我，我直接给您弄。',
      '密码多少？我替您按。',
    ])
      expect(sureLines(text), text).toContain('disclose_private');
    for (const text of [
      '密码千万别告诉我，谁问都别给。',
      '密码您自己按，我转过身去。',
      '谁打电话让您把验证码念给他，您就挂了。',
      '您告诉我是忘了密码，还是卡锁了？',
      '密码一共六位，您慢慢按。',
      '不核我看不了您的账 只要后四位 不要密码 您报一下',
    ])
      expect(sureLines(text), text).not.toContain('disclose_private');
    const inEnglish = (text: string) =>
      judged(FUND, text, { locale: 'en' }).redLines.filter((r) => r.sure).length;
    expect(inEnglish("Give me your card and tell me your PIN, I'll do it.")).toBe(1);
    expect(inEnglish('Never tell me your PIN, and tell nobody else either.')).toBe(0);
  });

  it('are not tripped by what is denied, quoted or supposed', () => {
    for (const text of [
      '这只不保本，跌的时候本金会亏。',
      '我不能保证收益，谁也不能保证。',
      '您说的“保本、绝对不会亏”，我不能这么讲：这只基金不保本。',
      '谁要说稳赚，您就当心。它不是存款，跟存款不一样。',
      '上回那个人说的“稳赚不赔”不对，我先跟您说清楚。',
    ])
      expect(sureLines(text), text).toEqual([]);
  });
});

describe('another subject', () => {
  it('is told, and earns at most 1', () => {
    const { kind, ratings } = judged(
      PREPAY,
      '今天天气真不错，昨晚那场篮球赛您看没看？湖人队最后三秒绝杀，解说都喊哑了，我跟室友笑得肚子疼。',
    );
    expect(kind).toBe('off_topic');
    for (const p of ['listening', 'objection'] as const) expect(ratings[p]).toBeLessThanOrEqual(1);
  });
});
