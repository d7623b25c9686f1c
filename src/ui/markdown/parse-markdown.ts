import type { Block, Inline } from './markdown-type';
import { parseInline } from './parse-inline';

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^[-*]\s+(.*)$/;
const STEP = /^\d{1,3}[.)]\s+(.*)$/;
const ROW = /^\|(.*)\|\s*$/;
const RULE = /^\|[\s:|-]+\|\s*$/;
/** A letter with nothing before it: what joins lines in Chinese, where no blank belongs between them. */
const CJK = /[　-〿㐀-鿿＀-￯]/;

/**
 * Reads the small Markdown of the manual: `#` headings, paragraphs, `-` and `1.` lists, `|` tables and
 * `**strong**`. Everything else, HTML too, is words. Headings get ids by their number: `h-1`, `h-2`, …,
 * with another letter or word in front where several texts stand on one page.
 */
export function parseMarkdown(source: string, prefix = 'h'): Block[] {
  const lines = source.split(/\r?\n/).map((l) => l.trim());
  const blocks: Block[] = [];
  let headings = 0;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray[] => {
    const taken: RegExpExecArray[] = [];
    for (let m = pattern.exec(lines[at] ?? ''); m; m = pattern.exec(lines[at] ?? '')) {
      taken.push(m);
      at++;
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line === '') at++;
    else if (heading) {
      blocks.push({
        type: 'heading',
        level: heading[1]?.length ?? 1,
        id: `${prefix}-${++headings}`,
        text: parseInline(heading[2] ?? ''),
      });
      at++;
    } else if (ITEM.test(line)) {
      blocks.push({ type: 'list', ordered: false, items: take(ITEM).map(itemOf) });
    } else if (STEP.test(line)) {
      blocks.push({ type: 'list', ordered: true, items: take(STEP).map(itemOf) });
    } else if (ROW.test(line) && RULE.test(lines[at + 1] ?? '')) {
      const [head, , ...rows] = take(ROW).map((m) => cells(m[1] ?? ''));
      blocks.push({ type: 'table', head: head ?? [], rows });
    } else blocks.push({ type: 'paragraph', text: parseInline(paragraph()) });
  }
  return blocks;

  function paragraph(): string {
    let text = lines[at++] ?? '';
    for (let next = lines[at] ?? ''; next !== '' && !starts(next); next = lines[at] ?? '') {
      text += CJK.test(text.at(-1) ?? '') || CJK.test(next.charAt(0)) ? next : ` ${next}`;
      at++;
    }
    return text;
  }
}

function starts(line: string): boolean {
  return [HEADING, ITEM, STEP, ROW].some((pattern) => pattern.test(line));
}

function itemOf(match: RegExpExecArray): Inline[] {
  return parseInline(match[1] ?? '');
}

function cells(row: string): Inline[][] {
  return row.split('|').map((cell) => parseInline(cell.trim()));
}
