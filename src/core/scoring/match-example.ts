import type { Example } from './judgement-type';
import { normalise } from './text/normalise';

/** Strips all that does not tell two responses apart: marks, blanks, case, width. */
function bare(raw: string): string {
  return normalise(raw).text.replace(/[^a-z0-9\u00c0-\u024f\u4e00-\u9fff]/g, '');
}

/** The example that says the same as a response, and how alike they are in hundredths (100: the same words). */
export function matchExample(
  raw: string,
  examples: readonly Example[],
): { example: Example; alike: number } | null {
  if (examples.length === 0) return null;
  const mine = bare(raw);
  let best: { example: Example; alike: number } | null = null;
  const pairs = pairsOf(mine);
  for (const example of examples) {
    const theirs = bare(example.text);
    if (theirs === mine && (mine !== '' || example.text.trim() === raw.trim()))
      return { example, alike: 100 };
    const alike = dice(pairs, pairsOf(theirs));
    if (best === null || alike > best.alike) best = { example, alike };
  }
  return best;
}

function pairsOf(text: string): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    out.set(pair, (out.get(pair) ?? 0) + 1);
  }
  return out;
}

/** Dice's coefficient of two bags of pairs, in hundredths, never 100. */
function dice(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  let [na, nb] = [0, 0];
  for (const [pair, n] of a) {
    na += n;
    shared += Math.min(n, b.get(pair) ?? 0);
  }
  for (const n of b.values()) nb += n;
  return na + nb === 0 ? 0 : Math.min(99, Math.floor((200 * shared) / (na + nb)));
}
