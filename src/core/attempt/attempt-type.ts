import type { Snapshot, Standing } from '../customer/step';
import type { Begun, Disagreed, HintStep, TurnTaken } from './log-type';

/** Something that a customer said. */
export interface CustomerLine {
  by: 'customer';
  member: string;
  kind: 'beat' | 'aside' | 'fact' | 'deflects' | 'ending';
  text: string;
  /** Who says it, by name, where it is nobody of the cast: the receptionist, a secretary. */
  voice?: string;
}

/** Something said in a talk, as it was shown. */
export type Line = { by: 'learner'; turn: number; text: string } | CustomerLine;

/** One response and what followed. */
export interface Turn {
  /** From 1. */
  n: number;
  beat: string;
  visit: number;
  entry: TurnTaken;
  before: Standing;
  after: Standing;
  /** What the customer said before it, as one line: what the scorer was shown. */
  customerLine: string;
  /** What each member thought of it. */
  thoughts: { member: string; text: string }[];
  /** Facts that this turn brought out, and those asked for in vain. */
  toldNow: string[];
  deflected: string[];
}

/** An attempt as its log folds it: everything on a screen comes from here. */
export interface Attempt {
  begun: Begun;
  snapshot: Snapshot;
  standing: Standing;
  lines: Line[];
  turns: Turn[];
  /** Waits since the last response. */
  waits: number;
  /** The furthest help seen since the last response; 0 where none was asked for. */
  hints: HintStep | 0;
  /** Whether the clock stands still. */
  paused: boolean;
  /** Visits and words said so far, by beat. */
  said: Record<string, string[]>;
  stopped: boolean;
  /** The ending reached, or null while the talk goes on. */
  ended: string | null;
  /** The learner's own ratings that stand beside the scorer's: the last on each pillar of each turn. */
  disagreements: Disagreed[];
  /** When the last entry of the talk was written. */
  lastAt: number;
}
