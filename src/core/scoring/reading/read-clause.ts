import { numbers } from '../text/numbers';
import { conceptFeatures, mattersOf } from './concept-features';
import { contentGrams } from './content-grams';
import { CUE_NAMES } from './cue-names';
import { linkFeatures } from './link-features';
import { addMaskedGrams } from './masked-grams';
import type { Prepared } from './prepare-moment';
import { questionFeatures } from './question-features';
import type { Reading } from './read-response';
import { shapeFeatures } from './shape-features';
import { textGrams } from './text-grams';

/** One clause of a response as the models read it. */
type ClauseReading = Pick<Reading, 'dense' | 'grams'>;

/** Reads one clause of a response as if it were all that was said; the cues are those that the whole was seen to have there. */
export function readClause({ parts, cues }: Reading, at: number, p: Prepared): ClauseReading {
  const { lexicon, locale } = p;
  const one = [{ ...parts[at]!, sentence: 0 }];
  const { text } = one[0]!;
  const counts = CUE_NAMES.map(() => 0);
  for (const cue of cues.byClause[at]!) counts[cue] = 1;
  const grams = textGrams(one, locale);
  addMaskedGrams(grams, one, p);
  return {
    dense: [
      ...counts,
      ...shapeFeatures(text, one, locale),
      ...questionFeatures(one, locale, lexicon.forms),
      ...linkFeatures(text, contentGrams(text, locale), numbers(text), p),
      ...conceptFeatures(mattersOf(text, lexicon), p),
      ...p.context,
    ],
    grams,
  };
}
