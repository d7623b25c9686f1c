import { describe, expect, it } from 'vitest';
import { debrief } from '../../../src/core/attempt/debrief';
import { fold } from '../../../src/core/attempt/fold';
import { compose } from '../../../src/core/scenario/compose';
import { coachPoints } from '../../../src/features/debrief/coach-points';
import { decidingMoment } from '../../../src/features/debrief/deciding-moment';
import { linesBefore } from '../../../src/features/debrief/lines-before';
import { makeAttempt, type Said } from './make-attempt';

const rated = (listening: 1 | 3 | 4, objection: 0 | 2 | 3 = 2): Said['judgement'] => ({
  ratings: { listening, objection, fab: null, manner: 3 },
});

function played(said: readonly Said[]) {
  const { log, scenario } = makeAttempt('a', said);
  const attempt = fold({ scenario, machine: compose(scenario) }, log);
  return { attempt, ending: debrief(scenario, attempt).ending };
}

describe('decidingMoment', () => {
  it('is none before an ending', () => {
    const { attempt, ending } = played([{ text: 'Hm.', judgement: rated(4) }]);
    expect(decidingMoment(attempt, ending)).toBeNull();
  });

  it('is the last of the largest falls where it was lost', () => {
    const { attempt, ending } = played([
      { text: 'a', judgement: rated(4) },
      { text: 'b', judgement: rated(1) },
      { text: 'c', judgement: rated(1) },
    ]);
    expect(ending?.outcome).toBe('lost');
    expect(decidingMoment(attempt, ending)).toEqual({
      turn: 3,
      member: 'li',
      region: 'patience',
      from: 'restless',
      to: 'leaving',
    });
  });

  it('is the last of the largest rises where something was won', () => {
    const topics = { ...rated(3, 3), topics: ['budget'] };
    const { attempt, ending } = played([
      { text: 'a', judgement: rated(3) },
      { text: 'What is your budget?', judgement: { ...topics, ratings: rated(4)!.ratings! } },
      { text: 'c', judgement: rated(3, 3) },
    ]);
    expect(ending?.outcome).toBe('won');
    expect(decidingMoment(attempt, ending)).toMatchObject({
      turn: 2,
      region: 'trust',
      from: 'warm',
      to: 'won',
    });
  });
});

describe('coachPoints', () => {
  const earned = (rating: 2 | 3, act: 'thank' | 'greet'): Said => ({
    text: 'x',
    judgement: {
      tip: act,
      reasons: [
        {
          pillar: 'manner',
          rating,
          earned: [{ act, span: null }],
          cost: [{ act: 'ramble', span: null }],
          missing: null,
          cap: null,
        },
      ],
    },
  });

  it('counts responses, keeps only what earned a good rating, and starts nothing that is kept', () => {
    const { attempt } = played([earned(3, 'thank'), earned(3, 'thank'), earned(2, 'greet')]);
    expect(coachPoints(attempt.turns)).toEqual({
      keep: [{ act: 'thank', times: 2 }],
      begin: [{ act: 'greet', times: 1 }],
      cease: [{ act: 'ramble', times: 3 }],
    });
  });
});

describe('linesBefore', () => {
  it('is what the customer said since the response before, and after the last one what ended it', () => {
    const { attempt } = played([
      { text: 'a', judgement: rated(4) },
      { text: 'b', judgement: rated(1) },
      { text: 'c', judgement: rated(1) },
    ]);
    const texts = (turn: number) => linesBefore(attempt.lines, turn).map((l) => l.text);
    expect(texts(1)).toHaveLength(1);
    expect(texts(2)).toEqual(['Hm.', 'Still dear.']);
    expect(texts(4)).toContain('I am off.');
  });
});
