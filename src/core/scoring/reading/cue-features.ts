import type { Clause } from '../text/clauses';
import { CUE_NAMES } from './cue-names';
import type { Cues } from './lexicon-type';

/** Where the cues of a text matched. */
export interface CueHits {
  /** For each cue of `CUE_NAMES` the number of clauses it matched in, at most 3. */
  counts: number[];
  /** For each clause the numbers of the cues that matched in it. */
  byClause: number[][];
}

/** Matches all cues against a normalised text and notes the clauses they begin in. */
export function cueHits(text: string, parts: readonly Clause[], cues: Cues): CueHits {
  const byClause: number[][] = parts.map(() => []);
  const counts = CUE_NAMES.map((name, cue) => {
    const pattern = cues[name];
    if (pattern === undefined || text === '') return 0;
    let last = -1;
    let n = 0;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
      if (m[0] === '') {
        pattern.lastIndex += 1;
        continue;
      }
      const at = clauseAt(parts, m.index, m.index + m[0].length);
      if (at >= 0 && at !== last) {
        last = at;
        n += 1;
        byClause[at]!.push(cue);
      }
    }
    return n > 3 ? 3 : n;
  });
  return { counts, byClause };
}

function clauseAt(parts: readonly Clause[], start: number, end: number): number {
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    if (start < part.end && end > part.start) return i;
  }
  return -1;
}
