import { stem } from '../reading/content-grams';
import type { Prepared } from '../reading/prepare-moment';

/** Shortest copy that counts, in characters: what is shorter is an echo, which may be good listening. */
const LEAST = { zh: 12, en: 36 };
/** Fewest distinct runs of content by which a dressed-up copy is told. */
const LEAST_BARE = 10;

/** Tells whether a response only says the customer's own line again: nearly all its pairs of characters come from it. */
export function isCopied(text: string, p: Prepared): boolean {
  const mine = pieces(text, p);
  const theirs = pieces(p.line.text, p);
  if (mine.length < LEAST[p.locale] || theirs.length < LEAST[p.locale]) return false;
  const have = runs(theirs, p);
  const said = runs(mine, p);
  if (covers(said, have, 76, 36)) return true;
  const [a, b] = [bare(text, p), bare(p.line.text, p)];
  const ours = runs(a, p);
  if (ours.size < LEAST_BARE || !covers(ours, runs(b, p), 58, 45)) return false;
  return p.locale === 'en'
    ? covers(ours, runs(b, p), 66, 50)
    : covers(new Set(a), new Set(b), 82, 60);
}

/** Whether so much (percent) of `said` comes from `have`, and of `have` comes back. */
function covers(said: Set<string>, have: Set<string>, mine: number, theirs: number): boolean {
  let shared = 0;
  for (const run of said) if (have.has(run)) shared += 1;
  return shared * 100 >= said.size * mine && shared * 100 >= have.size * theirs;
}

/** The words of a text that carry content alone, so that a copy dressed up with fillers is seen through. */
function bare(text: string, p: Prepared): string {
  if (p.locale === 'zh')
    return text.replace(
      /[^a-z0-9\u4e00-\u9fff]|就是|这个|那个|什么|刚刚|然后|是的|货|[我您你他的了呢嘛哈嗯啊吧呀哎就那这都也还是把得给上里之间时候会要地很待便已向]/g,
      '',
    );
  return text
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 3 || /\d/.test(w))
    .map(stem)
    .join('');
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
