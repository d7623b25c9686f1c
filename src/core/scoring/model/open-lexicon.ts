import type { Language } from '../../rubric/context';
import { FORM_NAMES, type Lexicon, type LexiconFile } from '../reading/lexicon-type';

/** Compiles the patterns that training stored. */
export function openLexicon(file: LexiconFile, locale: Language): Lexicon {
  return {
    locale,
    cues: Object.fromEntries(
      Object.entries(file.cues).map(([name, source]) => [name, new RegExp(source, 'g')]),
    ),
    forms: Object.fromEntries(
      FORM_NAMES.map((name) => [name, new RegExp(...file.forms[name])]),
    ) as Lexicon['forms'],
    matters: file.matters.map((source) => new RegExp(source)),
    common: new Set(file.common),
    redRules: file.redRules.map((rule) => ({
      ...rule,
      says: new RegExp(rule.says),
      products: rule.products === null ? null : new RegExp(rule.products),
    })),
  };
}
