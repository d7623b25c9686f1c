import type { Attempt } from '../../core/attempt/attempt-type';
import type { Stage } from '../../core/attempt/fold';
import type { Begun, LogEntry } from '../../core/attempt/log-type';
import { openBoard, type Board, type Pair } from '../../core/classroom/board';
import { countTurns } from '../../core/classroom/class-branch';
import { attemptAt, givenAt, type Position } from '../../core/classroom/class-position';
import { boardKey, readBoard } from '../../core/classroom/keep-board';
import type { AttemptStore } from '../../core/ports';
import { compose } from '../../core/scenario/compose';

/** All that a class sees at one position. */
export interface ClassData {
  position: Position;
  log: LogEntry[];
  begun: Begun;
  stage: Stage;
  /** As it stood at the position. */
  attempt: Attempt;
  /** What was said there when the attempt was made; null where nothing was. */
  given: string | null;
  board: Board;
  /** The two attempts after the answers on the board, where both were played and are still kept. */
  played: Pair<Attempt> | null;
}

/** Reads what a class sees before a response of an attempt; null where there is no such attempt or response. */
export async function readClass(
  store: AttemptStore,
  position: Position,
): Promise<ClassData | null> {
  const { attempt: id, turn } = position;
  const [kept, draft] = await Promise.all([store.read(id), store.readDraft(boardKey(position))]);
  const begun = kept?.log[0];
  if (!kept || begun?.type !== 'begun') return null;
  const { log, scenario } = kept;
  if (!Number.isInteger(turn) || turn < 1 || turn > countTurns(log) + 1) return null;
  const stage = { scenario, machine: compose(scenario) };
  const given = givenAt(log, turn);
  const board = readBoard(draft) ?? openBoard(begun.mode === 'class' ? null : given);
  const played = board.branches && (await readPlayed(store, stage, board.branches, turn));
  return {
    position,
    log,
    begun,
    stage,
    attempt: attemptAt(stage, log, turn),
    given,
    // A branch may have been deleted since: the answers still stand, and can be played anew.
    board: board.branches && !played ? { ...board, phase: 'shown', branches: null } : board,
    played,
  };
}

async function readPlayed(
  store: AttemptStore,
  stage: Stage,
  [a, b]: Pair<string>,
  turn: number,
): Promise<Pair<Attempt> | null> {
  const [first, second] = await Promise.all([store.read(a), store.read(b)]);
  if (!first || !second) return null;
  const after = (log: readonly LogEntry[]) => attemptAt(stage, log, turn + 1);
  return [after(first.log), after(second.log)];
}
