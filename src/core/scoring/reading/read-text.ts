import { remember } from '../../remember';
import { clauses, type Clause } from '../text/clauses';
import { normalise, type Normal } from '../text/normalise';
import { numbers, type Said } from '../text/numbers';
import { mattersOf } from './concept-features';
import { contentGrams } from './content-grams';
import { cueHits, type CueHits } from './cue-features';
import type { Lexicon } from './lexicon-type';
import { questionFeatures } from './question-features';
import { shapeFeatures } from './shape-features';
import { textGrams } from './text-grams';

/** What a response is by itself, whatever it answers. */
interface TextReading {
  normal: Normal;
  parts: Clause[];
  cues: CueHits;
  /** The columns of cues, shape and questions. */
  alone: number[];
  figures: Said[];
  matters: boolean[];
  grams: ReadonlySet<number>;
  content: Set<string>;
}

/** Readings that are kept: the prover judges the same few hundred texts at beat after beat. */
const KEPT = 400;

/** Reads a raw response by itself. */
export const readText = remember((lexicon: Lexicon, raw: string): TextReading => {
  const { locale } = lexicon;
  const normal = normalise(raw);
  const { text } = normal;
  const parts = clauses(text, locale);
  const cues = cueHits(text, parts, lexicon.cues);
  return {
    normal,
    parts,
    cues,
    alone: [
      ...cues.counts,
      ...shapeFeatures(text, parts, locale),
      ...questionFeatures(parts, locale, lexicon.forms),
    ],
    figures: numbers(text),
    matters: mattersOf(text, lexicon),
    grams: textGrams(parts, locale),
    content: contentGrams(text, locale),
  };
}, KEPT);
