import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/ui/markdown/inline-text';
import { parseInline } from '../../../src/ui/markdown/parse-inline';
import { parseMarkdown } from '../../../src/ui/markdown/parse-markdown';

const plain = (text: string) => [{ strong: false, text }];

describe('parseInline', () => {
  it('finds strong words among plain ones', () => {
    expect(parseInline('give **up to** four')).toEqual([
      { strong: false, text: 'give ' },
      { strong: true, text: 'up to' },
      { strong: false, text: ' four' },
    ]);
  });

  it('takes stars without a partner as words', () => {
    expect(parseInline('2 ** 3')).toEqual(plain('2 ** 3'));
    expect(parseInline('****')).toEqual(plain('****'));
  });
});

describe('parseMarkdown', () => {
  it('reads headings with their level and an id for each', () => {
    expect(parseMarkdown('# One\n## Two')).toEqual([
      { type: 'heading', level: 1, id: 'h-1', text: plain('One') },
      { type: 'heading', level: 2, id: 'h-2', text: plain('Two') },
    ]);
  });

  it('joins the lines of a paragraph, in Chinese without a blank', () => {
    expect(parseMarkdown('one\ntwo\n\nthree')).toEqual([
      { type: 'paragraph', text: plain('one two') },
      { type: 'paragraph', text: plain('three') },
    ]);
    expect(parseMarkdown('一句，\n两句')).toEqual([
      { type: 'paragraph', text: plain('一句，两句') },
    ]);
  });

  it('reads a list right below a paragraph', () => {
    expect(parseMarkdown('Look at:\n- a\n- **b**')).toEqual([
      { type: 'paragraph', text: plain('Look at:') },
      { type: 'list', ordered: false, items: [plain('a'), [{ strong: true, text: 'b' }]] },
    ]);
  });

  it('reads numbered lists, which end where another thing begins', () => {
    expect(parseMarkdown('Do:\n1. a\n2. b\n- c\n12.5 is a number')).toEqual([
      { type: 'paragraph', text: plain('Do:') },
      { type: 'list', ordered: true, items: [plain('a'), plain('b')] },
      { type: 'list', ordered: false, items: [plain('c')] },
      { type: 'paragraph', text: plain('12.5 is a number') },
    ]);
  });

  it('names headings apart where several texts stand on one page', () => {
    expect(parseMarkdown('### One', 'sheet')).toMatchObject([{ id: 'sheet-1', level: 3 }]);
  });

  it('reads a table with its head', () => {
    expect(parseMarkdown('| Act | Does |\n| --- | :-: |\n| Thanks | says so |')).toEqual([
      {
        type: 'table',
        head: [plain('Act'), plain('Does')],
        rows: [[plain('Thanks'), plain('says so')]],
      },
    ]);
  });

  it('takes HTML, and a row that belongs to no table, as words', () => {
    expect(parseMarkdown('<script>x</script>')).toEqual([
      { type: 'paragraph', text: plain('<script>x</script>') },
    ]);
    expect(parseMarkdown('| alone |')).toEqual([{ type: 'paragraph', text: plain('| alone |') }]);
  });

  it.each(['zh', 'en'])('leaves no mark of the manual unread (%s)', (language) => {
    const blocks = parseMarkdown(readFileSync(`scenarios/rubric/manual.${language}.md`, 'utf8'));
    const lines = blocks.flatMap((b) =>
      b.type === 'list' ? b.items : b.type === 'table' ? [...b.head, ...b.rows.flat()] : [b.text],
    );
    expect(lines.map(inlineText).filter((l) => /\*\*|^#|^\||^- /.test(l))).toEqual([]);
    expect(blocks.filter((b) => b.type === 'table')).toHaveLength(12);
  });
});
