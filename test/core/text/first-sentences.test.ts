import { describe, expect, it } from 'vitest';
import { firstSentences } from '../../../src/core/text/first-sentences';

describe('the first sentences', () => {
  it('are whole ones, as many as fit', () => {
    expect(firstSentences('One two. Three four. Five six.', 21)).toBe('One two. Three four.');
    expect(firstSentences('上午十点。柜台前。一位老人。', 9)).toBe('上午十点。柜台前。');
  });

  it('keep the first, however long it is, and all where all fits', () => {
    expect(firstSentences('A rather long sentence. Short.', 5)).toBe('A rather long sentence.');
    expect(firstSentences('一句。两句', 80)).toBe('一句。两句');
    expect(firstSentences('', 5)).toBe('');
  });

  it('do not end in figures, and close the quotation', () => {
    expect(firstSentences('It costs 1.3 yuan a day. More.', 10)).toBe('It costs 1.3 yuan a day.');
    expect(firstSentences('他说：“来了。”然后走了。', 3)).toBe('他说：“来了。”');
  });
});
