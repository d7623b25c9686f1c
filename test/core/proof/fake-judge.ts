import type { JudgeResponse } from '../../../src/core/attempt/take-turn';
import type { Rating } from '../../../src/core/rubric/pillars';

/**
 * A scorer for fixtures: a text that is one of the examples takes what it declares, any other is
 * rated by the number that it holds in brackets (1 without one); a cue in it asks for its fact.
 */
export const fakeJudge: JudgeResponse = (moment, response, examples, askables) => {
  const example = examples.find((e) => e.text === response);
  const n = Number(/\[(\d)\]/.exec(response)?.[1] ?? 1) as Rating;
  const concern = moment.concern !== null;
  const found = example?.acts ?? (response === '' ? (['silence'] as const) : []);
  return {
    kind: response === '' ? 'silence' : 'ordinary',
    source: example ? 'example' : 'model',
    acts: found.map((id) => ({ id, start: null, end: null, confidence: 1, fires: true })),
    topics: askables.filter((a) => a.cues.some((c) => response.includes(c))).map((a) => a.id),
    ratings: {
      listening: example ? (example.rated.listening ?? null) : n,
      objection: concern ? (example ? (example.rated.objection ?? null) : n) : null,
      fab: example?.rated.fab ?? null,
      manner: example ? (example.rated.manner ?? null) : n,
    },
    confidence: { listening: 1, objection: 1, fab: null, manner: 1 },
    sure: { listening: true, objection: true, fab: null, manner: true },
    redLines: [],
    reasons: [],
    tip: null,
  };
};
