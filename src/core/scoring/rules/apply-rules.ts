import { PILLARS, type Pillar, type Rating, type Ratings } from '../../rubric/pillars';
import type { ActId } from '../../rubric/acts';
import type { Prepared } from '../reading/prepare-moment';
import type { CapRule, ResponseKind } from '../judgement-type';

/** Ratings after the manual's rules, and the rule that set a ceiling for each pillar where one did. */
export interface Ruled {
  ratings: Ratings;
  caps: Record<Pillar, CapRule | null>;
}

/** Kinds that earn nothing (rule 3): no act, and no pillar above 1. */
const EARNS_NOTHING: Partial<Record<ResponseKind, CapRule>> = {
  copied: 'copied',
  stuffed: 'stuffing',
  instructs_rater: 'instructs_rater',
  wrong_language: 'wrong_language',
  gibberish: 'off_topic',
  huge: 'too_long',
};
/** Harmful acts and the ceilings of rule 2 and the ruling on privacy. */
const CEILINGS: Partial<Record<ActId, { pillar: Pillar; most: Rating; rule: CapRule }[]>> = {
  argue: [
    { pillar: 'listening', most: 1, rule: 'harm' },
    { pillar: 'objection', most: 1, rule: 'harm' },
  ],
  blame: [{ pillar: 'listening', most: 1, rule: 'harm' }],
  dismiss: [{ pillar: 'listening', most: 1, rule: 'harm' }],
  pressure: [{ pillar: 'objection', most: 1, rule: 'harm' }],
  disparage_competitor: [{ pillar: 'objection', most: 1, rule: 'harm' }],
  overpromise: [
    { pillar: 'objection', most: 1, rule: 'guarantee' },
    { pillar: 'fab', most: 0, rule: 'guarantee' },
  ],
  rude: [{ pillar: 'manner', most: 0, rule: 'harm' }],
  disclose_private: [{ pillar: 'manner', most: 0, rule: 'privacy' }],
};

/** Whether the customer has spoken (or meaningfully kept silent): listening is called for. */
export function listeningCalled(p: Prepared): boolean {
  if (p.line.text === '') return p.said.text !== '';
  return !(
    p.narrated &&
    p.moment.stage === 'opening' &&
    p.said.text === '' &&
    (p.moment.feeling ?? null) === null
  );
}

/** What the manual gives an empty response (rule 5 and its ruling). */
export function silenceRatings(p: Prepared): Ratings {
  const thinking = p.narrated && !/电话|phone|line|call/.test(p.situation.text);
  const bored = p.moment.stage === 'opening' && p.moment.feeling === 'bored';
  return {
    listening: listeningCalled(p) ? (thinking ? (bored ? 2 : 3) : 1) : null,
    objection: p.moment.concern === null ? null : thinking ? 2 : 1,
    fab: null,
    manner: 2,
  };
}

/** Applies the manual's ceilings to the ratings of the models; `sure` are the harmful acts that are sure. */
export function applyRules(given: Ratings, kind: ResponseKind, sure: readonly ActId[]): Ruled {
  const ratings = { ...given };
  const caps: Ruled['caps'] = {
    listening: null,
    objection: null,
    fab: null,
    manner: null,
  };
  const cap = (pillar: Pillar, most: Rating, rule: CapRule): void => {
    const now = ratings[pillar];
    if (now === null || now < most) return;
    if (now > most) ratings[pillar] = most;
    caps[pillar] = rule;
  };
  const rule = EARNS_NOTHING[kind];
  if (rule !== undefined) {
    for (const pillar of PILLARS) {
      if (ratings[pillar] === null) continue;
      ratings[pillar] = kind === 'huge' ? (Math.min(ratings[pillar], 1) as Rating) : 1;
      caps[pillar] = rule;
    }
    return { ratings, caps };
  }
  if (kind === 'off_topic')
    for (const pillar of ['listening', 'objection', 'fab'] as const) cap(pillar, 1, 'off_topic');
  for (const act of sure) for (const c of CEILINGS[act] ?? []) cap(c.pillar, c.most, c.rule);
  return { ratings, caps };
}
