import type { Language } from '../../rubric/context';
import { contentGrams } from '../reading/content-grams';
import type { Reading } from '../reading/read-response';
import type { Askable } from '../judgement-type';
import { CUE_NAMES } from '../cues/cues-of';
import { normalise } from '../text/normalise';

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
/** Tenths of a cue's grams that the question must hold where it does not hold the cue itself. */
const ENOUGH = 6;

/** The facts that a response asks for: a cue of theirs stands, whole or nearly, in a sentence that asks. */
export function findTopics(
  reading: Reading,
  askables: readonly Askable[],
  locale: Language,
): string[] {
  if (askables.length === 0) return [];
  const questions = askingSentences(reading);
  if (questions.length === 0) return [];
  const grams = questions.map((q) => contentGrams(q, locale));
  return askables
    .filter(({ cues }) =>
      cues.some((raw) => {
        const cue = normalise(raw).text.replace(/[?!.,]+$/, '');
        if (cue === '') return false;
        const pieces = contentGrams(cue, locale);
        return questions.some((q, i) => q.includes(cue) || covers(pieces, grams[i]!));
      }),
    )
    .map(({ id }) => id);
}

function covers(pieces: Set<string>, question: Set<string>): boolean {
  if (pieces.size < 2) return false;
  let shared = 0;
  for (const g of pieces) if (question.has(g)) shared += 1;
  return shared >= 2 ? shared * 10 >= pieces.size * ENOUGH : false;
}

/** Texts of the sentences that ask or invite; a clause before the question belongs to it. */
function askingSentences(reading: Reading): string[] {
  const { parts, cues } = reading;
  const asks = parts.map((part, i) => {
    const here = cues.byClause[i]!;
    const asking = here.some((c) => ASKING.has(c));
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
