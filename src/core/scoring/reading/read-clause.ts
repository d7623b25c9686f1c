import { remember } from '../../remember';
import { numbers } from '../text/numbers';
import { conceptFeatures, mattersOf } from './concept-features';
import { contentGrams } from './content-grams';
import { CUE_NAMES } from './cue-names';
import type { Lexicon } from './lexicon-type';
import { linkFeatures } from './link-features';
import type { Prepared } from './prepare-moment';
import { questionFeatures } from './question-features';
import { DENSE_NAMES, type Reading } from './read-response';
import { shapeFeatures } from './shape-features';
import { textGrams } from './text-grams';

/** Where a clause stands in its response, and the mark that closes it. */
const PLACE_NAMES = [
  'place first',
  'place last',
  'place only',
  'place opens a sentence',
  'place fifth 1',
  'place fifth 2',
  'place fifth 3',
  'place fifth 4',
  'place fifth 5',
  'mark ?',
  'mark !',
  'mark .',
  'mark ,',
  'mark other',
];
/** Marks in the order of their columns. */
const MARKS = ['?', '!', '.', ','];

/** Names of the dense columns of a clause: those of a response, then its place. */
export const CLAUSE_NAMES: readonly string[] = [...DENSE_NAMES, ...PLACE_NAMES];

/** One clause of a response as the models read it; whole numbers in the order of `CLAUSE_NAMES`. */
export interface ClauseReading {
  dense: number[];
  /** Each once. */
  grams: readonly number[];
}

/** Clauses that are kept: the prover judges the same texts at beat after beat. */
const KEPT = 2000;

/** What a clause (its text, then its mark on a line of its own) is by itself, whatever it answers. */
const readAlone = remember((lexicon: Lexicon, clause: string) => {
  const { locale } = lexicon;
  const [text = '', mark = ''] = clause.split('\n');
  const parts = [{ start: 0, end: text.length, text, mark, sentence: 0 }];
  return {
    alone: [
      ...shapeFeatures(text, parts, locale),
      ...questionFeatures(parts, locale, lexicon.forms),
    ],
    content: contentGrams(text, locale),
    figures: numbers(text),
    matters: mattersOf(text, lexicon),
    grams: textGrams(parts, locale),
  };
}, KEPT);

/** Reads each clause of a response as if it were all that was said, and where it stands; the cues are those that the whole was seen to have there. */
export function readClauses(reading: Reading, p: Prepared): ClauseReading[] {
  return reading.parts.map((_, i) => readClause(reading, i, p));
}

function readClause({ parts, cues, masked }: Reading, at: number, p: Prepared): ClauseReading {
  const { text, mark } = parts[at]!;
  const read = readAlone(p.lexicon, `${text}\n${mark}`);
  const counts = CUE_NAMES.map(() => 0);
  for (const cue of cues.byClause[at]!) counts[cue] = 1;
  const more = new Set(masked[at]!);
  for (const gram of more) if (read.grams.has(gram)) more.delete(gram);
  return {
    dense: counts.concat(
      read.alone,
      linkFeatures(text, read.content, read.figures, p),
      conceptFeatures(read.matters, p),
      p.context,
      placeOf(parts, at),
    ),
    grams: [...read.grams, ...more],
  };
}

/** The columns of `PLACE_NAMES` for one clause. */
function placeOf(parts: Reading['parts'], at: number): number[] {
  const fifth = Math.floor((5 * at) / parts.length);
  const mark = MARKS.indexOf(parts[at]!.mark);
  const is = [
    at === 0,
    at === parts.length - 1,
    parts.length === 1,
    at > 0 && parts[at]!.sentence !== parts[at - 1]!.sentence,
    ...[0, 1, 2, 3, 4].map((f) => f === fifth),
    ...MARKS.map((_, m) => m === mark),
    mark < 0,
  ];
  return is.map(Number);
}
