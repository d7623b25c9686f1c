import { describe, expect, it } from 'vitest';
import { debrief } from '../../../src/core/attempt/debrief';
import { play, tinyStage, turn } from '../../engine';

const stage = tinyStage();
const report = (...entries: Parameters<typeof play>[1][]) =>
  debrief(stage.scenario, play(stage, ...entries));

describe('the debrief', () => {
  it('means each pillar over what was rated, and says when that is too little', () => {
    const { pillars } = report(
      turn({ ratings: { listening: 3 } }),
      turn({ ratings: { listening: 4, objection: null } }),
      turn({}),
    );
    expect(pillars.listening).toEqual({ mean: 3, n: 3, few: false });
    expect(pillars.objection).toEqual({ mean: 2, n: 2, few: true });
    expect(pillars.fab).toEqual({ mean: null, n: 0, few: true });
  });

  it('counts chosen lines apart from one’s own words', () => {
    const { pillars, counts } = report(
      turn({ ratings: { listening: 4 }, input: 'choice' }),
      turn({}),
    );
    expect(counts).toEqual({ own: 1, chosen: 1, hinted: 0, inClass: 0 });
    expect(pillars.listening.mean).toBe(2);
  });

  it('counts responses after a hint apart too; a chosen one counts once, as chosen', () => {
    const { pillars, counts } = report(
      { ...turn({ ratings: { listening: 4 } }), hints: 1 },
      { ...turn({ ratings: { listening: 4 }, input: 'choice' }), hints: 3 },
      turn({}),
    );
    expect(counts).toEqual({ own: 1, chosen: 1, hinted: 1, inClass: 0 });
    expect(pillars.listening).toMatchObject({ mean: 2, n: 1 });
  });

  it('tells which facts came out, which were asked for too early and which were never asked for', () => {
    expect(report(turn({})).facts[0]).toMatchObject({ turn: null, deflected: false });
    expect(report(turn({ topics: ['budget'] })).facts[0]).toMatchObject({
      turn: null,
      deflected: true,
    });
    expect(
      report(turn({ ratings: { listening: 3 } }), turn({ topics: ['budget'] })).facts[0],
    ).toMatchObject({ turn: 2 });
  });

  it('puts red lines first, with the turn that crossed them', () => {
    expect(report(turn({}), turn({ acts: ['overpromise'] })).redLines).toEqual([
      { turn: 2, act: 'overpromise', span: { start: 0, end: 1 }, sure: true },
    ]);
    expect(report(turn({ acts: ['pressure'] })).redLines).toEqual([]);
  });

  it('finds the last next step asked for', () => {
    expect(report(turn({})).nextStep).toBeNull();
    expect(report(turn({ acts: ['step_close'] }), turn({})).nextStep).toEqual({
      turn: 1,
      act: 'step_close',
    });
  });

  it('draws the course from before the first word', () => {
    const [course] = report(turn({ ratings: { listening: 3 } })).course;
    expect(course?.points).toEqual([
      { turn: 0, trust: 1, patience: 2 },
      { turn: 1, trust: 2, patience: 2 },
    ]);
  });

  it('offers a better response, and none beside the best', () => {
    expect(report(turn({})).turns[0]?.better?.text).toBe('您觉得贵，我懂。');
    expect(report(turn({ text: '您觉得贵，我懂。' })).turns[0]?.better).toBeNull();
  });

  it('has no ending where the talk was stopped', () => {
    expect(report(turn({}), { type: 'stopped', at: 3 }).ending).toBeNull();
    expect(report(turn({ ratings: { objection: 0 } })).ending).toMatchObject({
      outcome: 'lost',
      falseWin: false,
    });
  });
});
