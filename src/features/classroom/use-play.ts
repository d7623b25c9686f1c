import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Board } from '../../core/classroom/board';
import { goesOn } from '../../core/classroom/class-branch';
import { useServices } from '../../services/services';
import { keepInAttempt, keepOnBranch } from './keep-answer';
import { positionPath } from './position-path';
import type { ClassData } from './read-class';

interface Play {
  busy: boolean;
  error: string | null;
  /** Says what stands on the board, and goes on to the next position. */
  say(): Promise<void>;
  /** Plays both answers from here, each on a branch of its own. */
  playBoth(): Promise<void>;
}

/** Plays what stands on the board; what could not be played stays there. */
export function usePlay(
  data: ClassData,
  board: Board,
  write: (next: Board) => Promise<void>,
  readAgain: () => void,
): Play {
  const services = useServices();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { log, stage, position } = data;
  const where = { stage, log, turn: position.turn };

  async function run(task: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await task();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
      // Another tab may have gone on with this talk.
      readAgain();
    }
    setBusy(false);
  }

  return {
    busy,
    error,
    say: () =>
      run(async () => {
        const keep = goesOn(log, position.turn) ? keepInAttempt : keepOnBranch;
        const attempt = await keep(services, where, board.answer);
        await write({ ...board, answer: '' });
        go(positionPath(stage.scenario.exercise.exercise, { attempt, turn: position.turn + 1 }));
      }),
    playBoth: () =>
      run(async () => {
        const [a, b] = board.pair;
        const first = await keepOnBranch(services, where, a);
        const second = await keepOnBranch(services, where, b);
        await write({ ...board, phase: 'played', branches: [first, second] });
        readAgain();
      }),
  };
}
