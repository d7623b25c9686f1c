import { remember } from '../../remember';
import { numbers } from '../text/numbers';
import { conceptFeatures, mattersOf } from './concept-features';
import { contentGrams } from './content-grams';
import { CUE_NAMES } from './cue-names';
import type { Lexicon } from './lexicon-type';
import { linkFeatures } from './link-features';
import type { Prepared } from './prepare-moment';
import { questionFeatures } from './question-features';
import type { Reading } from './read-response';
import { shapeFeatures } from './shape-features';
import { textGrams } from './text-grams';

/** One clause of a response as the models read it. */
type ClauseReading = Pick<Reading, 'dense' | 'grams'>;

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

/** Reads one clause of a response as if it were all that was said; the cues are those that the whole was seen to have there. */
export function readClause(
  { parts, cues, masked }: Reading,
  at: number,
  p: Prepared,
): ClauseReading {
  const { text, mark } = parts[at]!;
  const read = readAlone(p.lexicon, `${text}\n${mark}`);
  const counts = CUE_NAMES.map(() => 0);
  for (const cue of cues.byClause[at]!) counts[cue] = 1;
  const grams = new Set(read.grams);
  for (const gram of masked[at]!) grams.add(gram);
  return {
    dense: [
      ...counts,
      ...read.alone,
      ...linkFeatures(text, read.content, read.figures, p),
      ...conceptFeatures(read.matters, p),
      ...p.context,
    ],
    grams,
  };
}
