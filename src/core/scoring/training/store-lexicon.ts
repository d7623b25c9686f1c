import {
  FORM_NAMES,
  type Lexicon,
  type LexiconFile,
  type RedRuleFile,
} from '../reading/lexicon-type';

/** Patterns and rules for red lines in the form in which they are stored with the weights. */
export function storeLexicon(
  { cues, forms, matters, common }: Lexicon,
  redRules: RedRuleFile[],
): LexiconFile {
  return {
    cues: Object.fromEntries(Object.entries(cues).map(([name, cue]) => [name, cue.source])),
    forms: Object.fromEntries(
      FORM_NAMES.map((name) => [name, [forms[name].source, forms[name].flags]]),
    ) as LexiconFile['forms'],
    matters: matters.map((m) => m.source),
    common: [...common],
    redRules,
  };
}
