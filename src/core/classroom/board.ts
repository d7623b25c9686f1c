/** Something for each of two answers. */
export type Pair<T> = readonly [T, T];

/** The two answers, by place. */
export const SIDES = [0, 1] as const;
export type Side = (typeof SIDES)[number];

/** More hands than this are not counted. */
const MOST_HANDS = 999;

/** What stands on the board of a class at one moment of a talk. It is kept as it is, so that no reload loses a word. */
export interface Board {
  /** One answer is asked for; two are written; both are shown, not yet judged; both were played. */
  phase: 'answer' | 'writing' | 'shown' | 'played';
  /** What the class says, not yet said. */
  answer: string;
  pair: Pair<string>;
  /** Hands raised for each. */
  votes: Pair<number>;
  /** The attempts in which they were played; null until then. */
  branches: Pair<string> | null;
}

/**
 * A board on which nothing was written. Where a learner's own words stood at this moment, they are
 * the first of two answers; what a class itself has said is not put to it again.
 */
export function openBoard(given: string | null): Board {
  return {
    phase: given === null ? 'answer' : 'writing',
    answer: '',
    pair: [given ?? '', ''],
    votes: [0, 0],
    branches: null,
  };
}

/** A pair with another value on one side. */
export function put<T>(pair: Pair<T>, side: Side, value: T): Pair<T> {
  return side === 0 ? [value, pair[1]] : [pair[0], value];
}

/** A board with so many hands on one side: whole numbers from 0 to 999. */
export function countHands(board: Board, side: Side, hands: number): Board {
  const whole = Number.isFinite(hands) ? Math.trunc(hands) : 0;
  return {
    ...board,
    votes: put(board.votes, side, Math.min(MOST_HANDS, Math.max(0, whole))),
  };
}

/** Whether there are two answers that differ. */
export function isPair([a, b]: Pair<string>): boolean {
  return a.trim() !== '' && b.trim() !== '' && a.trim() !== b.trim();
}
