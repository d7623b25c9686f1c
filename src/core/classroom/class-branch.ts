import { branchLog, type BranchedLog, type Branching } from '../attempt/branch-log';
import type { LogEntry } from '../attempt/log-type';

/**
 * The log of a class that takes up an attempt before a response (from 1): one that was given, or the
 * next one after the last. It is the class's own: the attempt stays as it was. What was only the
 * learner's (help seen, pauses, the end that they made) is left out.
 */
export function classBranch(
  log: readonly LogEntry[],
  turn: number,
  branching: Branching,
): BranchedLog {
  const [begun, ...copied] =
    turn === countTurns(log) + 1
      ? branchEnd(log, turn, branching)
      : branchLog(log, turn, branching);
  const last = copied.findLastIndex((entry) => entry.type === 'turn');
  const kept = copied.filter((entry, i) => i <= last || entry.type === 'waited');
  return [{ ...begun, mode: 'class' }, ...kept];
}

/**
 * Whether a class that stands before response `turn` can answer in the attempt itself: it is the
 * class's own, and goes on from there. Else what it answers needs a branch.
 */
export function goesOn(log: readonly LogEntry[], turn: number): boolean {
  const [begun] = log;
  return (
    begun?.type === 'begun' &&
    begun.mode === 'class' &&
    turn === countTurns(log) + 1 &&
    !log.some((entry) => entry.type === 'stopped')
  );
}

/** How many responses a log holds. */
export function countTurns(log: readonly LogEntry[]): number {
  return log.filter((entry) => entry.type === 'turn').length;
}

function branchEnd(
  log: readonly LogEntry[],
  turn: number,
  { attempt, at }: Branching,
): BranchedLog {
  const [begun, ...rest] = log;
  if (begun?.type !== 'begun') throw new Error('a log starts with begun');
  return [{ ...begun, attempt, at, parent: { attempt: begun.attempt, turn } }, ...rest];
}
