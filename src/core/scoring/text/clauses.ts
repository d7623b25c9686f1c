/** A clause of a normalised text: offsets, end exclusive, without the marks around it. */
export interface Clause {
  start: number;
  end: number;
  text: string;
  /** The mark that closes it (`?`, `!`, `.`, `,` …) or `''`. */
  mark: string;
  /** Number of the sentence that it stands in. */
  sentence: number;
}

const BREAKS = ',.?!;:…—~()[]"';
const ENDS = '.?!…';
/** Longest run without a mark that is still read as one clause (spoken text has no marks). */
const LONGEST = { zh: 22, en: 90 };
/** Words that begin a clause where the marks are missing. */
const STARTERS = {
  zh: /(?:不过|但是|可是|所以|因为|如果|要是|然后|还有|而且|那您|那我|咱们|我们|我这|我给|我先|我去|我帮|您看|您要|您先|您这|您把|您说|请问|另外|毕竟|其实|这样|要不|只要|对吧|是吧|好吗|行吗)/g,
  en: / (?:but|so|because|if|and|then|or|which|what|how|when|would|could|shall|can|do|i'll|we'll|i|we|you|let)\b/g,
};

/**
 * Splits a normalised text into clauses at its marks, and where speech has none at words that begin a
 * clause. A point between digits (`4.5`) is no mark, nor is a comma (`1,000`).
 */
export function clauses(text: string, locale: 'zh' | 'en'): Clause[] {
  const found: Clause[] = [];
  let sentence = 0;
  let from = 0;
  const push = (to: number, mark: string): void => {
    let [a, b] = [from, to];
    while (a < b && text[a] === ' ') a += 1;
    while (b > a && text[b - 1] === ' ') b -= 1;
    if (a < b)
      for (const [s, e] of pieces(text, a, b, locale))
        found.push({
          start: s,
          end: e,
          text: text.slice(s, e),
          mark: e === b ? mark : '',
          sentence,
        });
    else if (found.length > 0 && mark === '?') found[found.length - 1]!.mark = '?';
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (!BREAKS.includes(c)) continue;
    if ((c === '.' || c === ',' || c === ':') && isDigit(text[i - 1]) && isDigit(text[i + 1]))
      continue;
    push(i, c);
    from = i + 1;
    if (ENDS.includes(c)) sentence += 1;
  }
  push(text.length, '');
  return found;
}

function isDigit(c: string | undefined): boolean {
  return c !== undefined && c >= '0' && c <= '9';
}

/** Cuts a stretch without marks at clause-opening words once it has grown long. */
function pieces(text: string, start: number, end: number, locale: 'zh' | 'en'): [number, number][] {
  const longest = LONGEST[locale];
  if (end - start <= longest) return [[start, end]];
  const cuts: [number, number][] = [];
  let from = start;
  const least = longest / 2;
  for (const m of text.slice(start, end).matchAll(STARTERS[locale])) {
    const at = start + m.index + (locale === 'en' ? 1 : 0);
    if (at - from >= least && end - at >= least / 2) {
      cuts.push([from, at]);
      from = at;
    }
  }
  cuts.push([from, end]);
  return cuts.map(([a, b]) => [a, text[b - 1] === ' ' ? b - 1 : b]);
}
