import type { Pillar } from '../../rubric/pillars';

/** The scripted learners, in the order in which a report lists them. */
export const LEARNERS = [
  'expert',
  'solid',
  'formulaic',
  'pushy',
  'rude',
  'silent',
  'stuffer',
  'copycat',
  'random',
] as const;

export type Learner = (typeof LEARNERS)[number];

/**
 * How a learner's responses are judged: `chosen` gives each example the rating that it declares, as
 * when one chooses it; `typed` holds the example out, as when one had thought of the words oneself.
 */
export type Basis = 'chosen' | 'typed';

/** What comes of a learner who practises a scenario over and over; computed, not sampled. */
export interface LearnerResult {
  learner: Learner;
  basis: Basis;
  /** Probabilities of each outcome; `open` is what is left after the longest talk that is followed. */
  won: number;
  partly: number;
  lost: number;
  open: number;
  /** Expected responses in a talk. */
  turns: number;
  /** Expected red lines crossed in a talk. */
  redLines: number;
  /** Expected sum of ratings divided by their expected number, for each pillar that is rated at all. */
  means: Record<Pillar, number | null>;
}
