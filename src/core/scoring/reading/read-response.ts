import type { Clause } from '../text/clauses';
import type { Normal } from '../text/normalise';
import { CONCEPT_NAMES, conceptFeatures } from './concept-features';
import { CONTEXT_NAMES } from './context-features';
import type { CueHits } from './cue-features';
import { CUE_NAMES } from './cue-names';
import { LINK_NAMES, linkFeatures } from './link-features';
import { maskedGrams } from './masked-grams';
import type { Prepared } from './prepare-moment';
import { QUESTION_NAMES } from './question-features';
import { readText } from './read-text';
import { SHAPE_NAMES } from './shape-features';

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
  /** For each clause those of its grams whose subject matter is masked. */
  masked: number[][];
  content: Set<string>;
}

/** Reads a raw response at a moment into everything that the models look at. */
export function readResponse(raw: string, p: Prepared): Reading {
  const { normal, parts, cues, alone, figures, matters, grams, content } = readText(p.lexicon, raw);
  const dense = [
    ...alone,
    ...linkFeatures(normal.text, content, figures, p),
    ...conceptFeatures(matters, p),
    ...p.context,
  ];
  const all = new Set(grams);
  const masked = maskedGrams(parts, p);
  for (const clause of masked) for (const gram of clause) all.add(gram);
  return { normal, parts, cues, dense, grams: all, masked, content };
}
