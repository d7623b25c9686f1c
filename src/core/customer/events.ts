import type { ActId } from '../rubric/acts';
import type { Ratings } from '../rubric/pillars';

/** What a response was, as guards read it: the acts the scorer is sure of, and the ratings. */
export interface Judged {
  acts: readonly ActId[];
  ratings: Ratings;
}

/** All events that a composed machine knows. */
export type CustomerEvent =
  | { type: `act.${ActId}` }
  | { type: `topic.${string}` }
  | ({ type: 'judged' } & Judged)
  | ({ type: 'turn' } & Judged)
  | { type: 'wait' };
