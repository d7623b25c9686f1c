import type { Said } from '../text/numbers';
import type { Part, Prepared } from './prepare-moment';

/** Figures of a response that are traced to their source; a response in earnest has fewer. */
const MOST_FIGURES = 16;

/** Names of the columns that relate a response to its moment. */
export const LINK_NAMES: readonly string[] = [
  ...[
    'line',
    'said',
    'own',
    'concern',
    'need',
    'feature',
    'advantage',
    'benefit',
    'situation',
    'product',
  ].flatMap((n) => [`of ${n}`, `share of ${n}`]),
  'chain',
  'chain with need',
  'facts touched',
  'copied share',
  'longest copy',
  'own words',
  'new to talk',
  'figures',
  'figures of line',
  'figures of facts',
  'figures of rest',
  'figures worked out',
  'figures invented',
  'early line',
  'late line',
];

/** Relates a response (its content grams, its numbers) to the moment, in whole numbers, in the order of `LINK_NAMES`. */
export function linkFeatures(
  text: string,
  grams: Set<string>,
  said: readonly Said[],
  p: Prepared,
): number[] {
  const out: number[] = [];
  const known = new Set<string>();
  const link = (parts: readonly Part[]): number => {
    let most = 0;
    let share = 0;
    for (const part of parts) {
      let n = 0;
      for (const g of part.grams)
        if (grams.has(g)) {
          n += 1;
          known.add(g);
        }
      if (n > most) most = n;
      const s = part.grams.size === 0 ? 0 : Math.floor((10 * n) / part.grams.size);
      if (s > share) share = s;
    }
    out.push(most > 8 ? 8 : most, share);
    return most;
  };
  const line = link([p.line]);
  link([p.said]);
  link([p.own]);
  link([p.concern]);
  link(p.needs);
  link(p.facts.map((f) => f.feature));
  link(p.facts.map((f) => f.advantage));
  link(p.facts.map((f) => f.benefit));
  link([p.situation]);
  link([p.product]);
  let chain = 0;
  let chainNeed = 0;
  let touched = 0;
  for (const f of p.facts) {
    const has = (part: Part): boolean => overlap(part, grams) >= 1;
    const links = Number(has(f.feature)) + Number(has(f.advantage)) + Number(has(f.benefit));
    if (links > chain) chain = links;
    if (links >= 2) touched += 1;
    const need = p.moment.needs.findIndex((n) => n.id === f.need);
    if (links >= 2 && need >= 0 && overlap(p.needs[need]!, grams) >= 1) chainNeed = 1;
  }
  const copy = longestCopy(text, p.line.text);
  const copied = grams.size === 0 ? 0 : Math.floor((10 * line) / grams.size);
  out.push(chain, chainNeed, touched, copied, copy > 12 ? 12 : copy);
  let fresh = 0;
  for (const g of grams) if (!known.has(g)) fresh += 1;
  out.push(
    grams.size === 0 ? 0 : Math.floor((10 * fresh) / grams.size),
    grams.size > 30 ? 10 : Math.floor(grams.size / 3),
  );
  out.push(...figureLinks(said, p));
  const half = Math.floor(text.length / 2);
  out.push(near(p.line.grams, text.slice(0, half)), near(p.line.grams, text.slice(half)));
  return out;
}

function overlap(part: Part, grams: Set<string>): number {
  let n = 0;
  for (const g of part.grams) if (grams.has(g)) n += 1;
  return n;
}

function near(grams: Set<string>, text: string): number {
  let n = 0;
  for (const g of grams) if (text.includes(g)) n += 1;
  return n > 4 ? 4 : n;
}

/** Length of the longest stretch that the response shares with the line, in units of two characters. */
function longestCopy(text: string, line: string): number {
  let best = 0;
  for (let i = 0; i < line.length && i + best < line.length; i += 1) {
    while (i + best + 2 <= line.length && best < 60 && text.includes(line.slice(i, i + best + 2)))
      best += 2;
  }
  return best / 2;
}

/** Counts figures by where they come from: the line, the facts, the rest of the talk, simple arithmetic, nowhere. */
function figureLinks(said: readonly Said[], p: Prepared): number[] {
  const all = [...p.numbers.line, ...p.numbers.facts, ...p.numbers.rest];
  const counts = [0, 0, 0, 0, 0];
  const same = (list: readonly number[], v: number): boolean =>
    list.some((x) => close(x, v) || close(x * 10000, v) || close(x, v * 10000));
  for (const { value } of said.slice(0, MOST_FIGURES)) {
    if (same(p.numbers.line, value)) counts[0]! += 1;
    else if (same(p.numbers.facts, value)) counts[1]! += 1;
    else if (same(p.numbers.rest, value)) counts[2]! += 1;
    else if (value > 12 && worked(all, value)) counts[3]! += 1;
    else if (value > 3) counts[4]! += 1;
  }
  return [said.length, ...counts].map((n) => (n > 4 ? 4 : n));
}

function worked(all: readonly number[], value: number): boolean {
  const bases = [...all, 12, 365, 30, 360, 52, 100].slice(0, 24);
  for (const a of bases) {
    for (const b of bases) {
      if (
        close(a * b, value) ||
        (b !== 0 && close(a / b, value)) ||
        close(a - b, value) ||
        close(a + b, value)
      )
        return true;
      if (close((a * b) / 100, value)) return true;
    }
  }
  return false;
}

function close(a: number, b: number): boolean {
  const d = a > b ? a - b : b - a;
  return d <= 0.005 * (b > 0 ? b : -b);
}
