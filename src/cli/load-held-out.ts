import { readFileSync } from 'node:fs';
import type { Language } from '../core/rubric/context';
import type { HeldOutFile } from '../core/scoring/model/held-out-type';

/** Path of what training keeps of a language's examples. */
export function heldOutPath(locale: Language): URL {
  return new URL(`../core/proof/held-out/${locale}.json`, import.meta.url);
}

/** Reads what models that have not seen a language's examples say of them. */
export function loadHeldOut(locale: Language): HeldOutFile {
  return JSON.parse(readFileSync(heldOutPath(locale), 'utf8')) as HeldOutFile;
}
