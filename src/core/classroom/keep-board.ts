import type { Board } from './board';
import type { Position } from './class-position';

const PHASES: readonly unknown[] = ['answer', 'writing', 'shown', 'played'];

/** Under which key the board of a position is kept; it goes when its attempt is deleted. */
export function boardKey({ attempt, turn }: Position): string {
  return `${attempt}/${turn}`;
}

/** A board as a text that `readBoard` reads. */
export function writeBoard(board: Board): string {
  return JSON.stringify(board);
}

/** Reads a board from a kept text; null where there is none, or none that can be read. */
export function readBoard(text: string): Board | null {
  try {
    const value: unknown = JSON.parse(text);
    return isBoard(value) ? value : null;
  } catch {
    return null;
  }
}

function isBoard(value: unknown): value is Board {
  if (typeof value !== 'object' || value === null) return false;
  const { phase, answer, pair, votes, branches } = value as Record<keyof Board, unknown>;
  return (
    PHASES.includes(phase) &&
    typeof answer === 'string' &&
    isPairOf('string', pair) &&
    isPairOf('number', votes) &&
    (branches === null ? phase !== 'played' : isPairOf('string', branches))
  );
}

function isPairOf(type: 'string' | 'number', value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((v) => typeof v === type);
}
