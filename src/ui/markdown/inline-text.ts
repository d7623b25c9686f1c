import type { Inline } from './markdown-type';

/** The words of a line without their marks. */
export function inlineText(line: readonly Inline[]): string {
  return line.map((piece) => piece.text).join('');
}
