import { describe, expect, it } from 'vitest';
import { clauses } from '../../../src/core/scoring/text/clauses';
import { normalise } from '../../../src/core/scoring/text/normalise';
import { numbers } from '../../../src/core/scoring/text/numbers';

describe('normalising', () => {
  it('folds width, case and marks, and remembers where each unit stood', () => {
    const { text, at } = normalise('　ＯＫ，您好\u200b！');
    expect(text).toBe('ok,您好!');
    expect(at).toEqual([1, 2, 3, 4, 5, 7]);
  });
});

describe('clauses', () => {
  it('end at marks, but not within a figure', () => {
    expect(clauses('1,000块,利率4.5?好.', 'zh').map((c) => [c.text, c.mark])).toEqual([
      ['1,000块', ','],
      ['利率4.5', '?'],
      ['好', '.'],
    ]);
  });

  it('are cut in speech that has no marks', () => {
    expect(
      clauses('您先别着急我马上给您查一下这个卡的情况然后给您回电话您看行吗', 'zh').length,
    ).toBeGreaterThan(1);
  });
});

describe('numbers', () => {
  it('reads Arabic, Chinese and English ones', () => {
    expect(numbers('两千八,十二点五,1,250元,三十,5万').map((n) => n.value)).toEqual([
      2800, 12.5, 1250, 30, 50000,
    ]);
    expect(numbers('twenty-five minutes and three thousand').map((n) => n.value)).toEqual([
      25, 3000,
    ]);
  });
});
