import { PILLARS, type Pillar, type Rating, type Ratings } from '../rubric/pillars';
import { exampleActs, findActs } from './find-acts';
import { findTopics } from './explain/find-topics';
import { giveReasons, giveTip } from './explain/give-reasons';
import { prepareMoment, type Prepared } from './reading/prepare-moment';
import { readResponse } from './reading/read-response';
import type {
  Askable,
  CapRule,
  Example,
  FoundAct,
  Judgement,
  ResponseKind,
} from './judgement-type';
import { matchExample } from './match-example';
import { clauseScores } from './model/clause-scores';
import { knownGrams } from './model/known-grams';
import { estimate, type Estimate } from './model/rate';
import type { Weights } from './model/weights-type';
import type { Moment } from './moment-type';
import { applyRules, listeningCalled, silenceRatings } from './rules/apply-rules';
import { findRedLines } from './rules/find-red-lines';
import { responseKind } from './rules/response-kind';
import { sharesNothing } from './rules/shares-nothing';

/** Likeness (hundredths) from which an example pulls the rating to its own. */
const NEAR = 82;
const NOTHING: Record<Pillar, CapRule | null> = {
  listening: null,
  objection: null,
  fab: null,
  manner: null,
};

/**
 * Judges one response at one moment: acts with spans, ratings with reasons, topics asked for. Pure and the same on every
 * engine; never throws on any text. A response that says the same as one of `examples` takes its declared rating.
 * `heldOut` is an estimate to go by instead of the weights': that of models which have not seen the response.
 */
export function judge(
  weights: Weights,
  moment: Moment,
  response: string,
  examples: readonly Example[] = [],
  askables: readonly Askable[] = [],
  heldOut?: Estimate,
): Judgement {
  const p = prepareMoment(moment, weights.lexicon);
  const reading = readResponse(response, p);
  const grams = knownGrams(weights, reading.grams);
  const clauses = clauseScores(weights, reading, p);
  const guess = heldOut ?? estimate(weights, reading, clauses, grams);
  const known =
    reading.grams.size === 0 ? 0 : Math.floor((100 * grams.length) / reading.grams.size);
  const match = matchExample(response, examples);
  const same = match !== null && match.alike === 100 ? match.example : null;
  const form: ResponseKind =
    same !== null && response.trim() !== ''
      ? 'ordinary'
      : responseKind(response, reading, p, known);
  const kind: ResponseKind =
    form === 'ordinary' &&
    same === null &&
    guess.pillars.listening.rating <= 1 &&
    sharesNothing(reading, p)
      ? 'off_topic'
      : form;
  const guessed = { weights, reading, clauses, guess, p };
  const acts = same !== null ? exampleActs(same, guessed) : findActs(kind, guessed);
  const ruled =
    kind === 'silence'
      ? { ratings: silenceRatings(p), caps: silenceCaps(p) }
      : rule(weights, p, guess, kind, acts);
  const ratings =
    same !== null
      ? declared(same, ruled.ratings)
      : match !== null && match.alike >= NEAR && kind === 'ordinary'
        ? pulled(match.example, ruled.ratings)
        : ruled.ratings;
  const caps = same !== null ? NOTHING : ruled.caps;
  const settled = same !== null || (kind !== 'ordinary' && kind !== 'off_topic');
  const sure = perPillar((k) =>
    ratings[k] === null ? null : settled || guess.pillars[k].doubt < weights.pillars[k].sureBelow,
  );
  const confidence = perPillar((k) =>
    ratings[k] === null
      ? null
      : settled
        ? 0.98
        : confidenceOf(weights.pillars[k].confidence, guess.pillars[k].doubt),
  );
  const reasons = giveReasons(ratings, acts, caps, p);
  return {
    kind,
    source: same !== null ? 'example' : 'model',
    acts,
    topics:
      kind === 'ordinary' ? findTopics(reading, askables, weights.locale, weights.lexicon) : [],
    ratings,
    confidence,
    sure,
    redLines: findRedLines(acts),
    reasons,
    tip: giveTip(reasons, acts, p),
  };
}

/** Ratings of the models with the manual's rules applied. */
function rule(
  weights: Weights,
  p: Prepared,
  guess: Estimate,
  kind: ResponseKind,
  acts: readonly FoundAct[],
): ReturnType<typeof applyRules> {
  const { pillars } = guess;
  const given: Ratings = {
    listening: listeningCalled(p) ? (pillars.listening.rating as Rating) : null,
    objection: p.moment.concern === null ? null : (pillars.objection.rating as Rating),
    fab: guess.fabCalled >= weights.fabCalled.cuts[0]! ? (pillars.fab.rating as Rating) : null,
    manner: pillars.manner.rating as Rating,
  };
  return applyRules(
    given,
    kind,
    acts.filter((a) => a.fires).map((a) => a.id),
  );
}

function declared(example: Example, model: Ratings): Ratings {
  const of = (k: Pillar): Rating | null => {
    const rated = example.rated[k];
    return rated === undefined ? model[k] : rated;
  };
  return {
    listening: of('listening'),
    objection: of('objection'),
    fab: of('fab'),
    manner: of('manner'),
  };
}

/** Moves each rating at most one step towards what a near-equal example declares. */
function pulled(example: Example, model: Ratings): Ratings {
  const of = (k: Pillar): Rating | null => {
    const now = model[k];
    const to = example.rated[k];
    if (now === null || to === undefined || to === null || to === now) return now;
    return (now + (to > now ? 1 : -1)) as Rating;
  };
  return {
    listening: of('listening'),
    objection: of('objection'),
    fab: of('fab'),
    manner: of('manner'),
  };
}

function silenceCaps(p: Prepared): Record<Pillar, CapRule | null> {
  return {
    listening: listeningCalled(p) ? 'silence' : null,
    objection: p.moment.concern === null ? null : 'silence',
    fab: null,
    manner: null,
  };
}

function confidenceOf(steps: readonly number[], doubt: number): number {
  const step = Math.floor(doubt / 128);
  return (steps[step < 0 ? 0 : step > 11 ? 11 : step] ?? 50) / 100;
}

function perPillar<T>(of: (pillar: Pillar) => T): Record<Pillar, T> {
  return Object.fromEntries(PILLARS.map((k) => [k, of(k)])) as Record<Pillar, T>;
}
