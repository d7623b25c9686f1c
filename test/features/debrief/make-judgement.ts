import type { Judgement } from '../../../src/core/scoring/judgement-type';

/** A judgement with nothing in it but what a test says. */
export function makeJudgement(part: Partial<Judgement> = {}): Judgement {
  return {
    kind: 'ordinary',
    source: 'model',
    acts: [],
    topics: [],
    ratings: { listening: 3, objection: 3, fab: null, manner: 3 },
    confidence: { listening: 0.9, objection: 0.9, fab: null, manner: 0.9 },
    sure: { listening: true, objection: true, fab: null, manner: true },
    redLines: [],
    reasons: [],
    tip: null,
    ...part,
  };
}
