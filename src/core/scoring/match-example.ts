import { remember } from '../remember';
import type { Example } from './judgement-type';
import { normalise } from './text/normalise';

/** A text by what tells it from others: its characters without marks, blanks, case and width, and the pairs of them. */
interface Shape {
  bare: string;
  pairs: Map<string, number>;
  count: number;
}

/** The example that says the same as a response, and how alike they are in hundredths (100: the same words). */
export function matchExample(
  raw: string,
  examples: readonly Example[],
): { example: Example; alike: number } | null {
  if (examples.length === 0) return null;
  const mine = shapeOf(raw);
  let best: { example: Example; alike: number } | null = null;
  for (const example of examples) {
    const theirs = shapeOfExample(example);
    if (theirs.bare === mine.bare && (mine.bare !== '' || example.text.trim() === raw.trim()))
      return { example, alike: 100 };
    const alike = dice(mine, theirs);
    if (best === null || alike > best.alike) best = { example, alike };
  }
  return best;
}

const shapeOfExample = remember((example: Example) => shapeOf(example.text));

function shapeOf(raw: string): Shape {
  const bare = normalise(raw).text.replace(/[^a-z0-9\u00c0-\u024f\u4e00-\u9fff]/g, '');
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < bare.length; i += 1) {
    const pair = bare.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { bare, pairs, count: Math.max(0, bare.length - 1) };
}

/** Dice's coefficient of two bags of pairs, in hundredths, never 100. */
function dice(a: Shape, b: Shape): number {
  let shared = 0;
  for (const [pair, n] of a.pairs) shared += Math.min(n, b.pairs.get(pair) ?? 0);
  const all = a.count + b.count;
  return all === 0 ? 0 : Math.min(99, Math.floor((200 * shared) / all));
}
