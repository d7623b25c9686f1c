import type { Attempt } from '../attempt/attempt-type';
import { fold, type Stage } from '../attempt/fold';
import type { Begun, LogEntry } from '../attempt/log-type';
import { classBranch } from './class-branch';

/** A place in the talks that are kept: before response `turn` (from 1) of an attempt. */
export interface Position {
  attempt: string;
  turn: number;
}

/** The attempt as it stood before a response. */
export function attemptAt(stage: Stage, log: readonly LogEntry[], turn: number): Attempt {
  const [begun] = log;
  if (begun?.type !== 'begun') throw new Error('a log starts with begun');
  return fold(stage, classBranch(log, turn, { attempt: begun.attempt, at: begun.at }));
}

/** The words that were given as response `turn` (from 1); null where there are none, or nothing was said. */
export function givenAt(log: readonly LogEntry[], turn: number): string | null {
  const text = log.filter((entry) => entry.type === 'turn')[turn - 1]?.text ?? '';
  return text.trim() === '' ? null : text;
}

/** Where one was one response earlier: a class's branch leads back to what it branched from. Null at the start. */
export function positionBefore({ attempt, mode, parent }: Begun, turn: number): Position | null {
  if (turn <= 1) return null;
  if (mode === 'class' && parent?.turn === turn - 1) return parent;
  return { attempt, turn: turn - 1 };
}
