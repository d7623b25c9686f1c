import { inlineText } from '../../ui/markdown/inline-text';
import type { Block } from '../../ui/markdown/markdown-type';

/** A heading to go to, with those below it. */
export interface Entry {
  id: string;
  title: string;
  below: Entry[];
}

/** The second and third level headings of a text, as a table of contents. */
export function contentsOf(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const entry = { id: block.id, title: inlineText(block.text), below: [] };
    if (block.level === 2) entries.push(entry);
    else if (block.level === 3) entries.at(-1)?.below.push(entry);
  }
  return entries;
}
