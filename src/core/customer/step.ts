import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { Mood } from './mood';
import type { CustomerEvent } from './events';

/** A snapshot of a composed machine. */
export type Snapshot = AnyMachineSnapshot;

/** Where a composed machine stands, as plain data. */
export interface Standing {
  moods: Record<string, Mood>;
  /** Facts told so far. */
  told: string[];
  /** The beat or ending. */
  beat: string;
}

/** The machine before anybody has spoken. */
export function begin(machine: AnyStateMachine): Snapshot {
  return initialTransition(machine)[0] as Snapshot;
}

/** One event: a new snapshot from an old one; nothing else happens. */
export function step(machine: AnyStateMachine, snapshot: Snapshot, event: CustomerEvent): Snapshot {
  // Most acts leave most moods cold: asking every region for them would be half of a turn's time.
  if (!snapshot._nodes.some((node) => node.transitions.has(event.type))) return snapshot;
  return transition(machine, snapshot, event)[0] as Snapshot;
}

/** Reads moods, told facts and the beat out of a snapshot. */
export function standing(snapshot: Snapshot): Standing {
  const value = snapshot.value as {
    mood: Record<string, Mood>;
    facts?: Record<string, 'hidden' | 'told'>;
    talk: string;
  };
  return {
    moods: value.mood,
    told: Object.entries(value.facts ?? {}).flatMap(([id, state]) =>
      state === 'told' ? [id] : [],
    ),
    beat: value.talk,
  };
}
