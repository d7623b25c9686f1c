import { describe, expect, it } from 'vitest';
import { countHands, isPair, openBoard, put } from '../../../src/core/classroom/board';
import { boardKey, readBoard, writeBoard } from '../../../src/core/classroom/keep-board';

describe('a board', () => {
  it('opens for one answer; with a learner’s words, for a second one beside them', () => {
    expect(openBoard(null)).toMatchObject({ phase: 'answer', pair: ['', ''], votes: [0, 0] });
    expect(openBoard('您好。')).toMatchObject({ phase: 'writing', pair: ['您好。', ''] });
  });

  it('counts hands in whole numbers that are none too few', () => {
    const board = openBoard(null);
    expect(countHands(board, 1, 12).votes).toEqual([0, 12]);
    expect(countHands(board, 0, -1).votes).toEqual([0, 0]);
    expect(countHands(board, 0, 4.7).votes).toEqual([4, 0]);
    expect(countHands(board, 0, Number.NaN).votes).toEqual([0, 0]);
    expect(countHands(board, 0, 1e9).votes).toEqual([999, 0]);
  });

  it('can be shown with two answers that differ', () => {
    expect(isPair(['a', 'b'])).toBe(true);
    expect(isPair(['a', ' a '])).toBe(false);
    expect(isPair(['a', ' '])).toBe(false);
    expect(put(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  });
});

describe('a kept board', () => {
  const played = {
    phase: 'played',
    answer: '',
    pair: ['a', 'b'],
    votes: [3, 4],
    branches: ['x', 'y'],
  } as const;

  it('is read as it was written', () => {
    expect(readBoard(writeBoard(played))).toEqual(played);
    expect(boardKey({ attempt: 'a1', turn: 3 })).toBe('a1/3');
  });

  it('is none where there is none, or where it is no board', () => {
    for (const text of ['', '{', 'null', '[]', '7', '{"phase":"shown"}'])
      expect(readBoard(text), text).toBeNull();
    expect(readBoard(JSON.stringify({ ...played, branches: null }))).toBeNull();
    expect(readBoard(JSON.stringify({ ...played, pair: ['a'] }))).toBeNull();
    expect(readBoard(JSON.stringify({ ...played, votes: ['1', '2'] }))).toBeNull();
    expect(readBoard(JSON.stringify({ ...played, phase: 'gone' }))).toBeNull();
  });
});
