import { foldChar } from './fold-char';

/** Most UTF-16 units of a response that are read; what follows is not judged. */
const READ_LIMIT = 1600;

/** A text in the form in which the scorer compares, and the way back to the raw one. */
export interface Normal {
  text: string;
  /** For each unit of `text` its offset in the raw text. */
  at: number[];
  /** Whether the raw text was longer than `READ_LIMIT`. */
  cut: boolean;
}

/**
 * Normalises a text unit by unit (see `foldChar`), joins runs of blanks and drops them at both ends and
 * between Chinese characters; keeps for every unit that is left its offset in the raw text.
 */
export function normalise(raw: string, limit = READ_LIMIT): Normal {
  const at: number[] = [];
  let text = '';
  const end = raw.length < limit ? raw.length : limit;
  for (let i = 0; i < end; i += 1) {
    const folded = foldChar(raw.charAt(i));
    if (folded === '' || (folded === ' ' && (text === '' || text.endsWith(' ')))) continue;
    text += folded;
    at.push(i);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    at.pop();
  }
  return { text, at, cut: raw.length > limit };
}
