import type { Language } from '../../rubric/context';
import type { Clause } from '../text/clauses';

/** Names of the columns that describe the outer shape of a response. */
export const SHAPE_NAMES: readonly string[] = [
  'length',
  'length>10',
  'length>20',
  'length>35',
  'length>50',
  'length>70',
  'length>100',
  'length>150',
  'empty',
  'clauses',
  'sentences',
  'questions',
  'questions>2',
  'ends asking',
  'starts asking',
  'exclamations',
  'trails',
  'long clause',
  'marks missing',
  'short clauses',
  'narration',
  'quotes',
  'commas',
  'repeats',
  'blanks',
  'polite you',
  'we',
  'i',
  'breaks off',
  'words run on',
];

/** Describes the outer shape of a response in whole numbers, in the order of `SHAPE_NAMES`. */
export function shapeFeatures(text: string, parts: readonly Clause[], locale: Language): number[] {
  const size = locale === 'en' ? text.length / 3 : text.length;
  const over = (n: number): number => (size > n ? 1 : 0);
  const count = (pattern: RegExp, most: number): number => {
    const n = text.match(pattern)?.length ?? 0;
    return n > most ? most : n;
  };
  const marks = count(/[,.?!;:…]/g, 99);
  const last = parts.at(-1);
  let longest = 0;
  for (const c of parts) if (c.text.length > longest) longest = c.text.length;
  const questions = count(/\?/g, 5);
  const unit = locale === 'en' ? 3 : 1;
  return [
    Math.floor(size > 160 ? 16 : size / 10),
    over(10),
    over(20),
    over(35),
    over(50),
    over(70),
    over(100),
    over(150),
    text === '' ? 1 : 0,
    parts.length > 10 ? 10 : parts.length,
    Math.min(8, (last?.sentence ?? -1) + 1),
    questions,
    questions > 2 ? 1 : 0,
    last?.mark === '?' ? 1 : 0,
    parts[0]?.mark === '?' ? 1 : 0,
    count(/!/g, 3),
    count(/…/g, 1),
    longest > 22 * unit ? 1 : 0,
    marks * 30 * unit < text.length && size > 18 ? 1 : 0,
    parts.length > 2 && text.length / parts.length < 6 * unit ? 1 : 0,
    count(/\(/g, 1),
    count(/"/g, 1),
    count(/,/g, 6),
    repeats(text),
    locale === 'zh' ? count(/ /g, 4) : 0,
    locale === 'zh' ? count(/您/g, 5) : count(/\byou\b/g, 5),
    locale === 'zh' ? count(/我们/g, 3) : count(/\b(?:we|our|us)\b/g, 3),
    locale === 'zh' ? count(/我(?!们)/g, 4) : count(/\bi\b/g, 4),
    marks > 1 && last?.mark === '' && !/[)"]$/.test(text) ? 1 : 0,
    parts.length > 6 && questions === 0 ? 1 : 0,
  ];
}

/** How much of a text says again what it said before: tenths of its triples of characters, 0–5. */
function repeats(text: string): number {
  if (text.length < 12) return 0;
  const seen = new Set<string>();
  let again = 0;
  for (let i = 0; i + 3 <= text.length; i += 1) {
    const g = text.slice(i, i + 3);
    if (seen.has(g)) again += 1;
    else seen.add(g);
  }
  const tenths = Math.floor((10 * again) / (text.length - 2));
  return tenths > 5 ? 5 : tenths;
}
