import type { ActId } from '../rubric/acts';
import { spans } from './find-acts';
import type { Example, FoundAct, Judgement } from './judgement-type';
import { clauseScores } from './model/clause-scores';
import { estimate } from './model/rate';
import type { Weights } from './model/weights-type';
import type { Moment } from './moment-type';
import { prepareMoment } from './reading/prepare-moment';
import { readResponse } from './reading/read-response';

/** Where between the mean score of examples without an act and that of examples with it the act begins to be seen. */
const SEEN_FROM = 0.5;
/** Ratings from here on count as good. */
const GOOD = 3;
/** Confidence of an act seen in this way, from the measurement below. */
const CONFIDENCE = 0.85;

/**
 * Looks once more for acts that the learner was asked to do. The scorer's own threshold for an act
 * holds for talks of all kinds, where most methods are rare; here the moment's own rated examples say
 * how high responses with the act score, and how high those without it do. Where no example is rated
 * good without the act, a good response that scores as high as any example with it has done it too.
 * Only where both kinds of examples stand there is anything added; nothing is ever taken away.
 *
 * Measured on the 42 drills, each example left out in turn: of 704 examples that meet their drill's
 * goal, 634 are seen to do what was asked (the scorer's own thresholds see 185); so are 11 of 33
 * that are rated as well for doing something else.
 */
export function expectActs(
  weights: Weights,
  moment: Moment,
  response: string,
  examples: readonly Example[],
  expected: readonly ActId[],
  judgement: Judgement,
): Judgement {
  if (judgement.source === 'example' || judgement.kind !== 'ordinary') return judgement;
  const missing = expected.filter((id) => !judgement.acts.some((a) => a.id === id && a.fires));
  if (missing.length === 0) return judgement;
  const p = prepareMoment(moment, weights.lexicon);
  const read = (text: string) => {
    const reading = readResponse(text, p);
    const clauses = clauseScores(weights, reading, p);
    return { reading, clauses, acts: estimate(weights, reading, clauses).acts };
  };
  const own = read(response);
  const rated = examples
    .filter((e) => e.text.trim() !== '')
    .map((e) => ({ declared: e.acts, good: isGood(e.rated), scores: read(e.text).acts }));
  const spanOf = spans([...judgement.acts.map((a) => a.id), ...missing], { weights, ...own });
  const seen = missing.flatMap((id): FoundAct[] => {
    const a = weights.actModels.findIndex((model) => model.id === id);
    const score = own.acts[a];
    const without = rated.filter((r) => !r.declared.includes(id));
    const from = threshold(
      rated.filter((r) => r.declared.includes(id)).map((r) => r.scores[a] ?? 0),
      without.map((r) => r.scores[a] ?? 0),
      isGood(judgement.ratings) && !without.some((r) => r.good),
    );
    if (score === undefined || from === null || score < from) return [];
    return [{ id, ...spanOf(id), confidence: CONFIDENCE, fires: true }];
  });
  if (seen.length === 0) return judgement;
  const others = judgement.acts.filter((a) => !seen.some((s) => s.id === a.id));
  const acts = [...others, ...seen].sort((x, y) => (x.start ?? -1) - (y.start ?? -1));
  return { ...judgement, acts };
}

/** The score from which an act is seen, at least that of the lowest with it if `alone`; null where the examples do not tell it. */
function threshold(yes: readonly number[], no: readonly number[], alone: boolean): number | null {
  if (yes.length === 0 || no.length === 0) return null;
  const [high, low] = [mean(yes), mean(no)];
  const middle = low + SEEN_FROM * (high - low);
  if (alone) return Math.min(middle, ...yes);
  return high > low ? middle : null;
}

/** Whether a response is good by what it says; manner alone makes none good. */
function isGood({ listening, objection, fab }: Example['rated']): boolean {
  return Math.max(listening ?? 0, objection ?? 0, fab ?? 0) >= GOOD;
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
