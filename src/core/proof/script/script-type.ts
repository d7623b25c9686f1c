import type { Mood } from '../../customer/mood';
import type { ActId } from '../../rubric/acts';
import type { Language } from '../../rubric/context';
import type { Ratings } from '../../rubric/pillars';

/** One turn of a script that shows something: what to do at a beat, and where it leads. */
export interface ScriptStep {
  beat: string;
  /** Waits before the response. */
  waits: number;
  acts: ActId[];
  /** Facts asked for. */
  topics: string[];
  ratings: Ratings;
  /** An example of the beat, by language, that does the same; where there is one. */
  text: Partial<Record<Language, string>>;
  to: string;
}

/** Where a talk stands, in words. */
export interface Place {
  beat: string;
  /** Responses before it on the shortest way. */
  after: number;
  moods: Record<string, Mood>;
  /** Facts told that some guard asks about. */
  told: string[];
}
