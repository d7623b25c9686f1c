import type { Prepared } from '../reading/prepare-moment';

/** Shortest copy that counts, in characters: what is shorter is an echo, which may be good listening. */
const LEAST = { zh: 12, en: 36 };

/** Tells whether a response only says the customer's own line again: nearly all its pairs of characters come from it. */
export function isCopied(text: string, p: Prepared): boolean {
  const mine = pieces(text, p);
  const theirs = pieces(p.line.text, p);
  if (mine.length < LEAST[p.locale] || theirs.length < LEAST[p.locale]) return false;
  const have = runs(theirs, p);
  const said = runs(mine, p);
  let shared = 0;
  for (const run of said) if (have.has(run)) shared += 1;
  return shared * 100 >= said.size * 76 && shared * 100 >= have.size * 36;
}

/** A text without marks and fillers, and with one word for you and me. */
function pieces(text: string, p: Prepared): string {
  const bare =
    p.locale === 'zh' ? text.replace(/就是说|您看|这个|那个|[呢嘛哈嗯啊吧呀]/g, '') : text;
  return bare.replace(/[^a-z0-9\u4e00-\u9fff]/g, '').replace(/[您你]/g, '我');
}

/** The distinct runs of two characters (five in English) of a text. */
function runs(text: string, p: Prepared): Set<string> {
  const size = p.locale === 'zh' ? 2 : 5;
  const found = new Set<string>();
  for (let i = 0; i + size <= text.length; i += 1) found.add(text.slice(i, i + size));
  return found;
}
