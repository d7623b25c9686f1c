import type { Begun, LogEntry } from './attempt/log-type';
import type { Language } from './rubric/context';
import type { RubricText } from './rubric/rubric-text';
import type {
  CourseText,
  DrillText,
  ExerciseText,
  PersonaText,
  Scenario,
} from './scenario/scenario-type';
import type { WeightsFile } from './scoring/model/weights-type';
import type { ScenarioIndex } from './scenario/scenario-index';

/** How an attempt ended: by an ending of the talk, or stopped before one. */
export type AttemptOutcome = 'won' | 'partly' | 'lost' | 'stopped';

/** An attempt in a list: how it began, and how far it went. */
export interface AttemptSummary {
  begun: Begun;
  /** Responses given. */
  turns: number;
  /** How it ended; null while it can go on. */
  outcome: AttemptOutcome | null;
  lastAt: number;
}

/** Where attempts are kept. All writes have happened when their promise resolves. */
export interface AttemptStore {
  /** Begins an attempt, with the entries that a branch takes over from its parent. */
  begin(begun: Begun, scenario: Scenario, copied?: readonly LogEntry[]): Promise<void>;
  /** Appends entry number `seq` (0 is `begun`); rejects if that number is taken, so that no entry is ever lost or doubled. */
  append(
    attempt: string,
    seq: number,
    entry: LogEntry,
    outcome: AttemptOutcome | null,
  ): Promise<void>;
  /** Null where there is no such attempt. */
  read(attempt: string): Promise<{ log: LogEntry[]; scenario: Scenario } | null>;
  list(): Promise<AttemptSummary[]>;
  /** Deletes an attempt with all drafts that belong to it: those under its id, and under its id with a slash and more. */
  remove(attempt: string): Promise<void>;
  saveDraft(attempt: string, text: string): Promise<void>;
  /** The unsent text; empty where there is none. */
  readDraft(attempt: string): Promise<string>;
}

/** Where scenarios, the rubric and the scorer's weights come from. */
export interface Library {
  index(language: Language): Promise<ScenarioIndex>;
  exercise(id: string, language: Language): Promise<ExerciseText>;
  persona(id: string, language: Language): Promise<PersonaText>;
  drill(id: string, language: Language): Promise<DrillText>;
  course(id: string, language: Language): Promise<CourseText>;
  rubric(language: Language): Promise<RubricText>;
  manual(language: Language): Promise<string>;
  weights(language: Language): Promise<WeightsFile>;
}

/** What a learner has set. */
export interface Settings {
  learner: string;
  language: Language;
  theme: 'system' | 'light' | 'dark';
  /** Whether customers grow restless when kept waiting. */
  waiting: boolean;
  /** How much longer than the persona they wait: 1, 1.5, 2 or 3. */
  waitingFactor: number;
  /** Whether customers' lines are read aloud. */
  readAloud: boolean;
}

/** Where settings are kept; read at once at the start. */
export interface SettingsStore {
  read(): Partial<Settings>;
  write(settings: Settings): void;
}

/** A voice of this very device for one language. */
export interface Voice {
  /** Says a text; resolves when it was said, was stopped, or could not be said. 1 is the voice's own rate and pitch. */
  speak(text: string, manner: { rate: number; pitch: number }): Promise<void>;
  stop(): void;
}

/** What an ear tells while it listens. */
export interface Hearing {
  /** All words heard so far since it began; they may still change. */
  onWords(words: string): void;
  /** It listens no more: it was stopped, or it failed. */
  onEnd(failed: boolean): void;
}

/** Recognition of one language on this very device: no sound leaves it. */
export interface Ear {
  listen(hearing: Hearing): { stop(): void };
}

/** The time and chance that core takes as arguments, and turns with the page. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** A 32-bit seed. */
  seed(): number;
  /** An id that no other attempt has. */
  id(): string;
  /** Lets the page draw and hear before work goes on. */
  nextTask(): Promise<void>;
}
