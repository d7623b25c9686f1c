import { expect, it } from 'vitest';
import { hintsOf } from '../../../src/core/attempt/hints-of';
import { takeTurn } from '../../../src/core/attempt/take-turn';
import { play, tinyStage, turn } from '../../engine';

const stage = tinyStage();
const hinted = (step: 1 | 2 | 3) => ({ type: 'hinted', step, at: 1 }) as const;
const texts = (...entries: Parameters<typeof play>[1][]) =>
  hintsOf(stage.scenario, play(stage, ...entries)).map((h) => h.text);

it('gives what is going on, then what is wanted, then a good example, and nothing unasked', () => {
  expect(texts()).toEqual([]);
  expect(texts(hinted(1))).toEqual(['他嫌贵']);
  expect(texts(hinted(1), hinted(2))).toEqual(['他嫌贵', '先认可']);
  expect(texts(hinted(3))).toEqual(['他嫌贵', '先认可', '您觉得贵，我懂。']);
});

it('has no hints left over for the next response, and none at an ending', () => {
  expect(texts(hinted(3), turn({}))).toEqual([]);
  expect(texts(turn({ ratings: { objection: 0 } }))).toEqual([]);
});

it('leaves in the log how far one was helped, and nothing where one was not', () => {
  const judge = () => turn({}).judgement;
  const said = { text: '好', input: 'typed', startedAt: null, at: 5 } as const;
  const taken = (...entries: Parameters<typeof play>[1][]) =>
    takeTurn(stage.scenario, play(stage, ...entries), judge, said);
  expect(taken(hinted(1), hinted(2))).toMatchObject({ hints: 2 });
  expect(taken()).not.toHaveProperty('hints');
});
