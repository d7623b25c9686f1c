import type { Language } from '../../rubric/context';
import { CUE_NAMES } from './cue-names';
import { clauses, type Clause } from '../text/clauses';
import { normalise, type Normal } from '../text/normalise';
import { numbers } from '../text/numbers';
import { CONCEPT_NAMES, conceptFeatures } from './concept-features';
import { contentGrams } from './content-grams';
import { CONTEXT_NAMES, contextFeatures } from './context-features';
import { cueHits, type CueHits } from './cue-features';
import { LINK_NAMES, linkFeatures } from './link-features';
import { addMaskedGrams } from './masked-grams';
import type { Prepared } from './prepare-moment';
import { QUESTION_NAMES, questionFeatures } from './question-features';
import { SHAPE_NAMES, shapeFeatures } from './shape-features';
import { textGrams } from './text-grams';

/** Names of the dense columns: cues, shape, links, context; the same in every language. */
export const DENSE_NAMES: readonly string[] = [
  ...CUE_NAMES.map((n) => `cue ${n}`),
  ...SHAPE_NAMES.map((n) => `shape ${n}`),
  ...QUESTION_NAMES.map((n) => `asks ${n}`),
  ...LINK_NAMES.map((n) => `link ${n}`),
  ...CONCEPT_NAMES.map((n) => `concept ${n}`),
  ...CONTEXT_NAMES,
];

/** A response as the models read it. */
export interface Reading {
  normal: Normal;
  parts: Clause[];
  cues: CueHits;
  /** Whole numbers in the order of `DENSE_NAMES`. */
  dense: number[];
  /** Hashed grams that are present. */
  grams: Set<number>;
  content: Set<string>;
}

/** Reads a raw response at a moment into everything that the models look at. */
export function readResponse(raw: string, p: Prepared): Reading {
  const locale: Language = p.locale;
  const normal = normalise(raw);
  const { text } = normal;
  const parts = clauses(text, locale);
  const cues = cueHits(text, parts, p.lexicon.cues);
  const content = contentGrams(text, locale);
  const dense = [
    ...cues.counts,
    ...shapeFeatures(text, parts, locale),
    ...questionFeatures(parts, locale, p.lexicon.forms),
    ...linkFeatures(text, content, numbers(text), p),
    ...conceptFeatures(text, p),
    ...contextFeatures(p),
  ];
  const grams = textGrams(parts, locale);
  addMaskedGrams(grams, parts, p);
  return { normal, parts, cues, dense, grams, content };
}
