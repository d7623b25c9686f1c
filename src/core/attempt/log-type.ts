import type { CustomerEvent } from '../customer/events';
import type { Language } from '../rubric/context';
import type { Pillar, Rating } from '../rubric/pillars';
import type { Judgement } from '../scoring/judgement-type';

/** How one practises: what help there is; `class` is a talk that a class holds together. */
export type Mode = 'guided' | 'coached' | 'free' | 'exam' | 'class';

/** How a response came: typed, spoken, chosen, kept back on purpose, never given before the customer left, or said by a class. */
export type InputKind = 'typed' | 'spoken' | 'choice' | 'silence' | 'left' | 'class';

/** A step of help before a response: 1 what is going on, 2 what kind of response, 3 an example. */
export type HintStep = 1 | 2 | 3;

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
  /** The furthest help that was seen before it; absent where there was none. */
  hints?: HintStep;
  /** How it was spoken; only with the input `spoken`. */
  spoken?: Spoken;
}

/** How a spoken response went. */
export interface Spoken {
  /** From the first word to the last, pauses included. */
  seconds: number;
  /** Stretches without a word in between. */
  pauses: number;
}

/** The learner let the customer wait. */
interface Waited {
  type: 'waited';
  at: number;
}

/** The learner asked for help before answering; it is written before it is shown. */
interface Hinted {
  type: 'hinted';
  step: HintStep;
  at: number;
}

/** The learner stopped the clock, or let it go on: nothing happens to the customer, but times in between are no thinking time. */
interface Paused {
  type: 'paused' | 'resumed';
  at: number;
}

/** The learner ended the talk before its end. */
interface Stopped {
  type: 'stopped';
  at: number;
}

/** The learner rates a response otherwise, after the end. It changes no score; the last one on a pillar of a turn counts. */
export interface Disagreed {
  type: 'disagreed';
  turn: number;
  pillar: Pillar;
  /** Null: the pillar is not called for. */
  rating: Rating | null;
  reason: string;
  at: number;
}

export type LogEntry = Begun | TurnTaken | Waited | Hinted | Paused | Stopped | Disagreed;
