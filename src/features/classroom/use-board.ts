import { useState } from 'react';
import type { Board } from '../../core/classroom/board';
import { boardKey, writeBoard } from '../../core/classroom/keep-board';
import { useServices } from '../../services/services';
import type { ClassData } from './read-class';

/** The board of a position as it stands, and the way to write on it; every change is kept at once. */
export function useBoard({ position, board }: Pick<ClassData, 'position' | 'board'>) {
  const { store } = useServices();
  const key = boardKey(position);
  const [written, setWritten] = useState<{ key: string; board: Board } | null>(null);
  function write(next: Board): Promise<void> {
    setWritten({ key, board: next });
    return store.saveDraft(key, writeBoard(next));
  }
  return { board: written?.key === key ? written.board : board, write };
}
