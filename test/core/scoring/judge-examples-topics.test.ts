import { describe, expect, it } from 'vitest';
import { judged, PREPAY } from './moments';

const EXAMPLE = {
  text: '洗车行那样跑了，换谁都怕。余额随时能退，写在合同里，您先看。',
  rated: { listening: 4, objection: 3 } as const,
  acts: ['acknowledge', 'evidence'] as const,
};

describe('examples of the beat', () => {
  it('give the same words their declared rating and acts, whatever the marks and blanks', () => {
    for (const text of [EXAMPLE.text, ' 洗车行那样跑了 换谁都怕 余额随时能退 写在合同里 您先看']) {
      const found = judged(PREPAY, text, { examples: [EXAMPLE] });
      expect(found.source).toBe('example');
      expect(found.ratings).toMatchObject({ listening: 4, objection: 3 });
      expect(found.ratings.manner).not.toBeNull();
      expect(found.acts.map((a) => a.id)).toEqual(['acknowledge', 'evidence']);
      expect(found.acts.every((a) => a.start !== null && a.fires)).toBe(true);
    }
  });

  it('leave other words to the model', () => {
    expect(judged(PREPAY, '那您自己看着办吧。', { examples: [EXAMPLE] })).toEqual(
      judged(PREPAY, '那您自己看着办吧。'),
    );
  });
});

describe('topics', () => {
  const askables = [
    { id: 'fuel-bill', cues: ['油费', '一个月加多少油', '每月油钱'] },
    { id: 'drivers', cues: ['司机怎么报销', '报销'] },
  ];

  it('are found where the response asks for them, with or without a question mark', () => {
    expect(judged(PREPAY, '王总，您车队现在一个月加多少油？', { askables }).topics).toEqual([
      'fuel-bill',
    ]);
    expect(judged(PREPAY, '想请教一下您这边每月油钱大概多少', { askables }).topics).toEqual([
      'fuel-bill',
    ]);
    expect(
      judged(PREPAY, '您跟我说说，司机平时怎么报销的，油费一个月得多少？', { askables }).topics,
    ).toEqual(['fuel-bill', 'drivers']);
  });

  it('are not found where they are only mentioned', () => {
    expect(judged(PREPAY, '我们的卡能帮您省油费，报销也方便。', { askables }).topics).toEqual([]);
  });
});
