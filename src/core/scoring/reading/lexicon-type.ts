import type { ActId } from '../../rubric/acts';
import type { Language } from '../../rubric/context';

/** Cues of one language by name: patterns over the normalised text (ASCII marks, lower case). */
export type Cues = Record<string, RegExp>;

/** Forms of speech that rules and features look for. */
export const FORM_NAMES = [
  'asks_open',
  'asks_number',
  'asks_yes_no',
  'asks_assent',
  'asks_harshly',
  'regulated',
  'asks_gain',
  'upset',
  'trails_off',
  'stock_phrase',
  'textbook',
  'denied',
  'reported',
  'to_rater',
  'conditional',
] as const;
type FormName = (typeof FORM_NAMES)[number];

/** What a wording may stand in without counting. */
export const ALLOWANCES = ['denied', 'quoted', 'conditional'] as const;

/** A wording that is a red line whatever the model makes of the rest of the response (`scenarios/rubric/redline-rules.yaml`). */
interface RedRule {
  id: string;
  act: ActId;
  /** Whether it counts as a sure occurrence, or is only shown as not sure. */
  veto: boolean;
  says: RegExp;
  /** What the moment must be about, or null. */
  products: RegExp | null;
  allowed: readonly (typeof ALLOWANCES)[number][];
}

/** A rule as it is stored. */
export type RedRuleFile = Omit<RedRule, 'says' | 'products'> & {
  says: string;
  products: string | null;
};

/** All patterns of one language. They are written in `cues/`, stored with the weights by training, and read from there. */
export interface Lexicon {
  locale: Language;
  cues: Cues;
  forms: Record<FormName, RegExp>;
  /** Matters that customers talk about, in the same order in every language. */
  matters: readonly RegExp[];
  /** Characters (Chinese) or words (English) that stand in responses of every line of business. */
  common: ReadonlySet<string>;
  redRules: readonly RedRule[];
}

/** A lexicon as it is stored: a form with its flags. */
export interface LexiconFile {
  cues: Record<string, string>;
  forms: Record<FormName, [source: string, flags: string]>;
  matters: string[];
  common: string[];
  redRules: RedRuleFile[];
}
