import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { segmentText } from '../../../src/features/debrief/segment-text';

const mark = (id: string, start: number | null, end: number | null) => ({ id, start, end });
const shown = (text: string, marks: ReturnType<typeof mark>[]) =>
  segmentText(text, marks).map((s) => [
    s.text,
    s.marks.map((m) => m.id).join(),
    s.ending.map((m) => m.id).join(),
  ]);

describe('segmentText', () => {
  it('leaves a text without marks whole', () => {
    expect(shown('abc', [])).toEqual([['abc', '', '']]);
    expect(shown('', [])).toEqual([]);
  });

  it('cuts where marks begin and end, and names each mark where it ends', () => {
    expect(shown('I see, so what?', [mark('a', 0, 6), mark('q', 7, 15)])).toEqual([
      ['I see,', 'a', 'a'],
      [' ', '', ''],
      ['so what?', 'q', 'q'],
    ]);
  });

  it('shows both marks where they overlap', () => {
    expect(shown('abcdef', [mark('x', 0, 4), mark('y', 2, 6)])).toEqual([
      ['ab', 'x', ''],
      ['cd', 'x,y', 'x'],
      ['ef', 'y', 'y'],
    ]);
  });

  it('shows a mark within a mark', () => {
    expect(shown('abcd', [mark('out', 0, 4), mark('in', 1, 2)])).toEqual([
      ['a', 'out', ''],
      ['b', 'out,in', 'in'],
      ['cd', 'out', 'out'],
    ]);
  });

  it('leaves out marks of the whole response and empty ones, and cuts what sticks out', () => {
    expect(shown('ab', [mark('w', null, null), mark('e', 1, 1), mark('r', 2, 1)])).toEqual([
      ['ab', '', ''],
    ]);
    expect(shown('ab', [mark('x', -3, 9)])).toEqual([['ab', 'x', 'x']]);
  });

  it('never tears a character outside the basic plane', () => {
    // 𠮷 and 👍 are two UTF-16 units each.
    expect(shown('𠮷好👍', [mark('x', 1, 4)])).toEqual([['𠮷好👍', 'x', 'x']]);
    expect(shown('a👍b', [mark('x', 0, 3), mark('y', 3, 4)])).toEqual([
      ['a👍', 'x', 'x'],
      ['b', 'y', 'y'],
    ]);
  });

  it('always gives back the text it was given', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ max: 30 })));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), spans, (text, pairs) => {
        const segments = segmentText(
          text,
          pairs.map(([start, end]) => ({ start, end })),
        );
        expect(segments.map((s) => s.text).join('')).toBe(text);
        expect(segments.filter((s) => /\p{Surrogate}/u.test(s.text))).toEqual([]);
      }),
    );
  });

  it('keeps the punctuation behind a mark with it, so that no line begins with it', () => {
    const marks = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ];
    expect(segmentText('您好，我懂？！好', marks).map((s) => s.text)).toEqual([
      '您好，',
      '我懂？！',
      '好',
    ]);
  });
});
