import { readFileSync } from 'node:fs';
import type { Language } from '../core/rubric/context';
import { openWeights } from '../core/scoring/model/open-weights';
import type { Weights, WeightsFile } from '../core/scoring/model/weights-type';

/** Path of a language's weights file. */
export function weightsPath(locale: Language): URL {
  return new URL(`../core/scoring/weights/${locale}.json`, import.meta.url);
}

/** Reads and opens the shipped weights of a language. */
export function loadWeights(locale: Language, path: URL = weightsPath(locale)): Weights {
  return openWeights(JSON.parse(readFileSync(path, 'utf8')) as WeightsFile);
}
