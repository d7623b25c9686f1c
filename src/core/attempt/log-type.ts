import type { CustomerEvent } from '../customer/events';
import type { Language } from '../rubric/context';
import type { Judgement } from '../scoring/judgement-type';

/** How one practises: what help there is. */
export type Mode = 'guided' | 'coached' | 'free' | 'exam';

/** How a response came: typed, spoken, chosen, kept back on purpose, or never given before the customer left. */
export type InputKind = 'typed' | 'spoken' | 'choice' | 'silence' | 'left';

/** The first entry of a log. */
export interface Begun {
  type: 'begun';
  format: 1;
  attempt: string;
  learner: string;
  /** The attempt and turn that this one branched from. */
  parent: { attempt: string; turn: number } | null;
  mode: Mode;
  language: Language;
  seed: number;
  exercise: string;
  /** By member. */
  personas: Record<string, string>;
  scenarioHash: string;
  scorerHash: string;
  /** Milliseconds since 1970, as all times in a log. */
  at: number;
}

/** An event as it was sent; `tempo` marks a ramble that the persona's patience with length added. */
export type SentEvent = CustomerEvent & { from?: 'tempo' };

/** One response with all that was decided on it. */
export interface TurnTaken {
  type: 'turn';
  text: string;
  input: InputKind;
  /** When the first key was pressed or the first word was heard; null where there was none. */
  startedAt: number | null;
  at: number;
  judgement: Judgement;
  events: SentEvent[];
}

/** The learner let the customer wait. */
export interface Waited {
  type: 'waited';
  at: number;
}

/** The learner ended the talk before its end. */
export interface Stopped {
  type: 'stopped';
  at: number;
}

export type LogEntry = Begun | TurnTaken | Waited | Stopped;
