import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, MACHINE, PREPAY, QUEUE } from './moments';

describe('spans', () => {
  it('point at the words that did it, in the raw response', () => {
    const text =
      '　　 真对不住您，让您等了快一个钟头。我这就去叫人加开一个窗口，十分钟内给您回话。';
    const { acts } = judged(QUEUE, text);
    const words = (id: string): string => {
      const act = acts.find((a) => a.id === id);
      return act?.start == null || act.end === null ? '' : text.slice(act.start, act.end);
    };
    expect(words('apologize')).toContain('对不住');
    expect(words('commit_action')).toMatch(/加开|十分钟/);
  });

  it('are not moved by full-width forms, emoji, zero-width marks or broken surrogates before them', () => {
    const plain = '真对不住您，让您久等了。';
    for (const before of ['😀😀', '\u200b\u200b', '\ud800', 'ＡＢＣ１２３，']) {
      const text = before + plain;
      const act = judged(QUEUE, text).acts.find((a) => a.id === 'apologize');
      expect(text.slice(act?.start ?? 0, act?.end ?? 0)).toContain('对不住');
    }
  });

  it('lie within the response and never throw, whatever is typed', () => {
    const word = fc.constantFrom(
      '您好',
      '对不起',
      '我理解',
      '保证',
      '，',
      '。',
      '？',
      '\ud83d',
      '😀',
      ' ',
      '\n',
      'ok',
      '１００',
      '"',
      '(',
      '万',
      '零',
      '点',
      '\u0000',
      '《',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map((w) => w.join('')),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(PREPAY, QUEUE), (text, moment) => {
        for (const locale of ['zh', 'en'] as const) {
          const { acts, ratings, reasons } = judged(moment, text, { locale });
          for (const { start, end } of acts) {
            if (start === null || end === null) continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(ratings.manner).not.toBeNull();
          expect(reasons.map((r) => [r.pillar, r.rating])).toEqual(
            Object.entries(ratings).filter(([, r]) => r !== null),
          );
        }
      }),
      { numRuns: 250, seed: 7 },
    );
  });

  it('takes any moment that the manual allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        judged(
          {
            ...MACHINE,
            customerLine: text,
            situation: text,
            history: [{ by: 'customer', text }],
            concern: null,
            needs: [{ id: 'x', text }],
          },
          text,
          { locale: 'en' },
        );
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
