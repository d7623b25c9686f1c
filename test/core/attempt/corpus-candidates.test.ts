import { describe, expect, it } from 'vitest';
import { ratedSchema } from '../../../src/cli/item-schema';
import { corpusCandidates } from '../../../src/core/attempt/corpus-candidates';
import { fold } from '../../../src/core/attempt/fold';
import type { Disagreed, LogEntry } from '../../../src/core/attempt/log-type';
import { moment } from '../../../src/core/scoring/moment';
import { begun, tinyStage, turn } from '../../engine';

const stage = tinyStage();
const own = (part: Partial<Disagreed>): Disagreed => ({
  type: 'disagreed',
  turn: 2,
  pillar: 'listening',
  rating: 3,
  reason: '接住了',
  at: 99,
  ...part,
});
const talk: LogEntry[] = [
  begun(stage),
  turn({ text: '一', ratings: { listening: 3 } }),
  turn({ text: '二', acts: ['acknowledge'], topics: ['budget'] }),
  { type: 'stopped', at: 9 },
];

describe('one’s own rating', () => {
  it('changes nothing of an attempt but itself', () => {
    const { disagreements, ...rated } = fold(stage, [...talk, own({})]);
    const { disagreements: none, ...before } = fold(stage, talk);
    expect(JSON.stringify(rated)).toBe(JSON.stringify(before));
    expect([none, disagreements]).toEqual([[], [own({})]]);
  });

  it('can be changed: the last on a pillar of a response counts', () => {
    const fab = own({ pillar: 'fab', rating: null });
    const first = own({ turn: 1 });
    const changed = own({ rating: 1, reason: '没接住', at: 120 });
    expect(fold(stage, [...talk, own({}), fab, first, changed]).disagreements).toEqual([
      fab,
      first,
      changed,
    ]);
  });
});

describe('candidates for the corpus', () => {
  it('are the responses rated otherwise, in the form of the corpus, at the moment where they were given', () => {
    const log = [...talk, own({}), own({ pillar: 'fab', rating: 1, reason: '没讲好处' })];
    const [candidate, ...others] = corpusCandidates(stage, log);
    expect(others).toEqual([]);
    expect(candidate).toEqual({
      id: 'a1-t2',
      locale: 'zh',
      context: moment(stage.scenario, fold(stage, talk.slice(0, 2))),
      response: '二',
      ratings: [
        {
          rater: 'learner',
          acts: ['acknowledge'],
          listening: 3,
          objection: 2,
          fab: 1,
          manner: 2,
          own: ['listening', 'fab'],
          reasons: { listening: '接住了', fab: '没讲好处' },
        },
      ],
    });
    expect(candidate?.context.history).toHaveLength(2);
  });

  it('are lines that `npm run evaluate` reads', () => {
    const [line] = corpusCandidates(stage, [...talk, own({ rating: null })]);
    expect(ratedSchema.safeParse(JSON.parse(JSON.stringify(line))).success).toBe(true);
  });

  it('are none where nobody disagreed', () => {
    expect(corpusCandidates(stage, talk)).toEqual([]);
  });
});
