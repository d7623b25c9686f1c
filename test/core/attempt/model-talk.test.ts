import { expect, it } from 'vitest';
import { beginModel, stepModel } from '../../../src/core/attempt/model-talk';
import type { JudgeResponse } from '../../../src/core/attempt/take-turn';
import { tinyStage, turn } from '../../engine';

const stage = tinyStage();
const heard: string[] = [];
const judge: JudgeResponse = (moment, text) => {
  heard.push(`${moment.customerLine} > ${text}`);
  return turn({ text, acts: ['acknowledge'], ratings: { listening: 4, objection: 3 } }).judgement;
};

it('plays the best example of the beat, judged at the moment where the talk stands', () => {
  const start = beginModel(stage);
  expect(start.turns).toEqual([]);
  const next = stepModel(stage, start, judge);
  expect(next.turns[0]?.entry.text).toBe('您觉得贵，我懂。');
  expect(heard.at(-1)).toBe(`${start.lines[0]?.text} > 您觉得贵，我懂。`);
  expect(next.standing.moods.li?.trust).toBe('warm');
  expect(start.turns).toEqual([]);
});

it('is the same whenever it is watched, and has an end past which there is no step', () => {
  const run = () => {
    let attempt = beginModel(stage);
    while (attempt.ended === null) attempt = stepModel(stage, attempt, judge);
    return attempt;
  };
  const one = run();
  expect(run().lines).toEqual(one.lines);
  expect(one.ended).toBe('partly');
  expect(() => stepModel(stage, one, judge)).toThrow('ended');
});
