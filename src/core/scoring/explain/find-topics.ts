import type { Language } from '../../rubric/context';
import type { Askable } from '../judgement-type';
import { CUE_NAMES } from '../reading/cue-names';
import type { Lexicon } from '../reading/lexicon-type';
import type { Reading } from '../reading/read-response';
import { normalise } from '../text/normalise';
import { topicGrams } from './topic-grams';

const ASKING = new Set(
  [
    'q_how',
    'q_what',
    'q_which',
    'q_who',
    'q_why',
    'q_number',
    'q_yes_no',
    'q_or',
    'encourage',
    'may_ask',
    'spin_situation',
    'spin_problem',
    'spin_implication',
    'most_worry',
  ].map((n) => CUE_NAMES.indexOf(n)),
);
/** A tag at the end of a statement asks for assent, not for a fact. */
const TAG = CUE_NAMES.indexOf('q_tag');
/** What a gram is worth by the number of facts that have it: a word of one fact tells more than a word of all. */
const WORTH = [0, 8, 5, 4, 3, 2, 2, 1];
/** What a question must share with a fact to ask for it (tuned on test/fixtures/topics), in tenths how far that must lie above the next fact's share, and what a whole cue adds. */
const ENOUGH = { zh: 70, en: 80 };
const MARGIN = 11;
const WHOLE_CUE = 400;

/** An English question that offers, or asks leave for something else than to ask. */
const OFFERS =
  /^ ?(?:(?:shall|may|can|could) (?:i|we)(?! (?:just |quickly )?ask\b)|would you like|do you mind|will you)\b/;

/** Ways to ask without a question's form: to wish to know, to have told, and in speech a question whose mark is missing. */
const WISHES: Record<Language, RegExp> = {
  zh: /我想(?:知道|了解|听听)|(?:说|讲|念叨)给我听|(?:跟|和|给)我(?:说|讲|念叨|交个?底|透个底)|(?:告诉我|说说|讲讲|念叨念叨|交个底)|(?:没有|过没)$/,
  en: /\bi(?:'d| would| should)? (?:like|love|want|need|be interested|be glad) to (?:know|hear|understand|learn)|\bi(?:'m| am| was)? wonder(?:ing)?\b|\b(?:tell|give) me\b|^ ?(?:how|what|who|whose|when|where|which|why|did|do you|does|have you|has|are you|is (?:it|there|that)|was|were)\b/,
};

/** What a fact is asked for by: its grams with their strength, and its cues as they stand. */
interface Profile {
  id: string;
  cues: string[];
  strength: Map<string, number>;
}

/**
 * The facts that a response asks for. A fact is asked for where a cue of its stands in a sentence that asks, or where such a
 * sentence shares more with the fact (its cues, its name, what it tells, the need behind it) than with any other.
 */
export function findTopics(
  reading: Reading,
  askables: readonly Askable[],
  locale: Language,
  lexicon: Lexicon,
): string[] {
  if (askables.length === 0) return [];
  const questions = askingSentences(reading, lexicon).filter(
    (q) => locale === 'zh' || !OFFERS.test(q),
  );
  if (questions.length === 0) return [];
  const profiles = askables.map((a) => knownProfile(a, locale, lexicon));
  const held = new Map<string, number>();
  for (const { strength } of profiles)
    for (const g of strength.keys()) held.set(g, (held.get(g) ?? 0) + 1);
  const found = new Set<string>();
  for (const question of questions) {
    const grams = topicGrams(question, locale, lexicon);
    const scores = profiles.map(({ cues, strength }) => {
      let score = cues.some((cue) => question.includes(cue)) ? WHOLE_CUE : 0;
      for (const [g, weight] of grams) {
        const s = strength.get(g);
        if (s !== undefined) score += weight * s * WORTH[Math.min(held.get(g)!, 7)]!;
      }
      return score;
    });
    const sorted = [...scores].sort((a, b) => b - a);
    profiles.forEach(({ id }, i) => {
      const best = scores[i] === sorted[0];
      if (
        scores[i]! >= WHOLE_CUE ||
        (best && scores[i]! >= ENOUGH[locale] && scores[i]! * 10 >= (sorted[1] ?? 0) * MARGIN)
      )
        found.add(id);
    });
  }
  return askables.map((a) => a.id).filter((id) => found.has(id));
}

/** Profiles by the fact that they are made of, since a scenario's facts are asked about turn after turn. */
const known = new WeakMap<Askable, { lexicon: Lexicon; profile: Profile }>();

function knownProfile(a: Askable, locale: Language, lexicon: Lexicon): Profile {
  const kept = known.get(a);
  if (kept?.lexicon === lexicon) return kept.profile;
  const profile = profileOf(a, locale, lexicon);
  known.set(a, { lexicon, profile });
  return profile;
}

function profileOf(a: Askable, locale: Language, lexicon: Lexicon): Profile {
  const strength = new Map<string, number>();
  const add = (raw: string, most: number): void => {
    for (const [g] of topicGrams(normalise(raw).text, locale, lexicon))
      if ((strength.get(g) ?? 0) < most) strength.set(g, most);
  };
  // All cues in one go: hundreds of short texts would keep a slow machine busy while a response waits.
  add(a.cues.join('; '), 4);
  if (a.name !== undefined) add(a.name, 4);
  if (a.tells !== undefined) add(a.tells, 2);
  if (a.need !== undefined) add(a.need, 2);
  const cues = a.cues
    .map((cue) => normalise(cue).text.replace(/[?!.,]+$/, ''))
    .filter((cue) => cue.length > 1);
  return { id: a.id, cues, strength };
}

/** Texts of the sentences that ask or invite; a clause before the question belongs to it. */
function askingSentences(reading: Reading, { forms, locale }: Lexicon): string[] {
  const { parts, cues } = reading;
  const asks = parts.map((part, i) => {
    if (forms.asks_assent.test(part.text)) return false;
    const here = cues.byClause[i]!;
    const asking = here.some((c) => ASKING.has(c)) || WISHES[locale].test(part.text);
    return asking || (part.mark === '?' && !(here.includes(TAG) && here.length === 1));
  });
  const found = new Map<number, string>();
  parts.forEach((part, i) => {
    const near =
      asks[i] ||
      (asks[i + 1] && parts[i + 1]?.sentence === part.sentence) ||
      (asks[i - 1] && parts[i - 1]?.sentence === part.sentence);
    if (near) found.set(part.sentence, `${found.get(part.sentence) ?? ''} ${part.text}`);
  });
  return [...found.values()];
}
