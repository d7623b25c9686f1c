import type { Inline } from './markdown-type';

/** Splits a line at `**strong**`; stars without a partner are words like any others. */
export function parseInline(line: string): Inline[] {
  return line
    .split(/(\*\*.+?\*\*)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const strong = /^\*\*(.+)\*\*$/.exec(piece)?.[1];
      return strong === undefined ? { strong: false, text: piece } : { strong: true, text: strong };
    });
}
