import type { Position } from '../../core/classroom/class-position';

/** The address of a class at a position in the talks. */
export function positionPath(exercise: string, { attempt, turn }: Position): string {
  return `/class/${exercise}/${attempt}/${turn}`;
}
