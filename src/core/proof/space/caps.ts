import { ACT_IDS, type ActId } from '../../rubric/acts';
import type { Pillar, Rating } from '../../rubric/pillars';
import { allowOnly, ANY_RATINGS, type RatingMask } from './rating-mask';

/** A rule of the rating manual that lets an act limit a pillar. */
export interface Cap {
  /** Where it stands in RUBRIC.md. */
  rule: string;
  acts: readonly ActId[];
  pillar: Pillar;
  allowed: readonly (Rating | null)[];
}

/**
 * The manual's caps: which ratings a response can still have that performs an act. The prover thinks
 * up no response that breaks one of them. Null stays where the pillar may not be called for.
 */
export const CAPS: readonly Cap[] = [
  {
    rule: 'rule 2: argue, blame, dismiss cap listening at 1',
    acts: ['argue', 'blame', 'dismiss'],
    pillar: 'listening',
    allowed: [0, 1, null],
  },
  {
    rule: 'rule 2: pressure, overpromise, disparage_competitor, argue cap objection at 1',
    acts: ['pressure', 'overpromise', 'disparage_competitor', 'argue'],
    pillar: 'objection',
    allowed: [0, 1, null],
  },
  {
    rule: 'rule 2: overpromise sets fab to 0',
    acts: ['overpromise'],
    pillar: 'fab',
    allowed: [0, null],
  },
  {
    rule: 'rule 2: rude, disclose_private set manner to 0',
    acts: ['rude', 'disclose_private'],
    pillar: 'manner',
    allowed: [0],
  },
  {
    rule: 'rule 5: an empty response is listening 3 at most',
    acts: ['silence'],
    pillar: 'listening',
    allowed: [1, 2, 3, null],
  },
  {
    rule: 'rulings: an empty response to a concern is objection 1 or 2',
    acts: ['silence'],
    pillar: 'objection',
    allowed: [1, 2, null],
  },
  {
    rule: 'rule 5: an empty response presents nothing',
    acts: ['silence'],
    pillar: 'fab',
    allowed: [1, null],
  },
  {
    rule: 'rule 5: an empty response is manner 2',
    acts: ['silence'],
    pillar: 'manner',
    allowed: [2],
  },
];

/** By act: the ratings that a response with this act can have. */
export const CAP_MASKS: readonly RatingMask[] = ACT_IDS.map((act) =>
  CAPS.filter((cap) => cap.acts.includes(act)).reduce(
    (mask, cap) => mask & allowOnly(cap.pillar, cap.allowed),
    ANY_RATINGS,
  ),
);

/** An empty response performs `silence` and nothing else (rule 5). */
export const EXCLUSIVE: ActId = 'silence';

/**
 * The ratings that a response can have at a beat: listening and manner are always rated once the
 * customer has spoken, objection is null exactly where the beat carries no concern.
 */
export function ratingsAt(concern: boolean): RatingMask {
  const rated: readonly Rating[] = [0, 1, 2, 3, 4];
  return (
    allowOnly('listening', rated) &
    allowOnly('manner', rated) &
    allowOnly('objection', concern ? rated : [null])
  );
}
