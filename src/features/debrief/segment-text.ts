/** A mark over a text: UTF-16 offsets, end exclusive; null where it means the whole. */
export interface Mark {
  start: number | null;
  end: number | null;
}

/** A stretch of text with one and the same set of marks over it, and the marks that end with it. */
export interface Segment<M> {
  text: string;
  marks: M[];
  ending: M[];
}

/**
 * Cuts a text at the borders of its marks, so that marks which overlap can all be shown. Marks
 * without a place and empty ones are left out; those that stick out are cut to the text, a border inside
 * a surrogate pair moves out of it, so that no character is torn, and the punctuation behind a mark belongs to it.
 */
export function segmentText<M extends Mark>(text: string, marks: readonly M[]): Segment<M>[] {
  const placed = marks.flatMap((mark) => {
    if (mark.start === null || mark.end === null) return [];
    const start = whole(text, mark.start, -1);
    const end = whole(text, mark.end, 1);
    return start < end ? [{ mark, start, end: closed(text, end) }] : [];
  });
  const borders = [0, text.length, ...placed.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? 0;
    const over = placed.filter((p) => p.start < to && p.end > from);
    return {
      text: text.slice(from, to),
      marks: over.map((p) => p.mark),
      ending: over.filter((p) => p.end === to).map((p) => p.mark),
    };
  });
}

/** The offset moved past the marks of punctuation that close what stands before it: no line may begin with them. */
function closed(text: string, offset: number): number {
  return (
    offset + (/^[\p{Pe}\p{Pf}，。、；：？！…—,.;:?!]+/u.exec(text.slice(offset))?.[0].length ?? 0)
  );
}

/** The offset inside the text, moved by `step` where it would part a surrogate pair. */
function whole(text: string, offset: number, step: -1 | 1): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const parts = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
  return at > 0 && parts ? at + step : at;
}
