/** A piece of a line: plain words or strong ones. */
export interface Inline {
  strong: boolean;
  text: string;
}

/** One block of a text in the small Markdown that the manual is written in. */
export type Block =
  | { type: 'heading'; level: number; id: string; text: Inline[] }
  | { type: 'paragraph'; text: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] };
