import { PATIENCE, TRUST } from '../customer/mood';
import type { Standing } from '../customer/step';
import type { Attempt } from './attempt-type';

/** Where a member stood after a turn; turn 0 is before the first response. */
export interface CoursePoint {
  turn: number;
  /** 0 closed … 3 won. */
  trust: number;
  /** 0 leaving … 2 calm, so that up is better on both lines. */
  patience: number;
}

/** The course of trust and patience over the turns, for each member. */
export function moodCourse(attempt: Attempt): { member: string; points: CoursePoint[] }[] {
  const first = attempt.turns[0]?.before ?? attempt.standing;
  const members = Object.keys(first.moods);
  return members.map((member) => ({
    member,
    points: [
      pointAt(0, first, member),
      ...attempt.turns.map((turn) => pointAt(turn.n, turn.after, member)),
    ],
  }));
}

function pointAt(turn: number, { moods }: Standing, member: string): CoursePoint {
  const mood = moods[member];
  return {
    turn,
    trust: mood ? TRUST.indexOf(mood.trust) : 0,
    patience: mood ? PATIENCE.length - 1 - PATIENCE.indexOf(mood.patience) : 0,
  };
}
