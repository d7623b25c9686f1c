import { logBefore } from './log-before';
import type { Begun, LogEntry } from './log-type';

/** What is new about a branch. */
export interface Branching {
  attempt: string;
  at: number;
}

/** A log of several entries: its first is `begun`. */
export type BranchedLog = [Begun, ...LogEntry[]];

/**
 * The log of an attempt that answers anew from a response (from 1) of another: the same scenario,
 * seed and mode, and copies of all entries before that response. An exam is taken once, so what
 * branches from one is practice in one's own words. Where the customer left before an answer came,
 * the waits that drove them off are left out: else there would be nobody to answer.
 */
export function branchLog(
  log: readonly LogEntry[],
  turn: number,
  { attempt, at }: Branching,
): BranchedLog {
  const [begun, ...before] = logBefore(log, turn);
  if (begun?.type !== 'begun') throw new Error('a log starts with begun');
  const answered = log[before.length + 1];
  const left = answered?.type === 'turn' && answered.input === 'left';
  const last = before.findLastIndex((entry) => entry.type === 'turn');
  const copied = before.filter((entry, i) => !(left && i > last && entry.type === 'waited'));
  const mode = begun.mode === 'exam' ? 'free' : begun.mode;
  return [{ ...begun, attempt, at, mode, parent: { attempt: begun.attempt, turn } }, ...copied];
}
