import type { ActId } from '../rubric/acts';
import type { Pillar, Ratings } from '../rubric/pillars';
import { moment } from '../scoring/moment';
import type { Item } from '../scoring/moment-type';
import type { Disagreed, LogEntry } from './log-type';
import { fold, type Stage } from './fold';
import { logBefore } from './log-before';

/** A learner's judgement of one response, in the form of the corpus. */
interface LearnerRating extends Ratings {
  rater: 'learner';
  /** Those that the scorer was sure of: a learner rates pillars, not acts. */
  acts: ActId[];
  /** The pillars that the learner rated; the others are the scorer's, which the learner let stand. */
  own: Pillar[];
  /** Why, by pillar. */
  reasons: Partial<Record<Pillar, string>>;
}

/** A response that somebody may take into the corpus, once others have rated it too. */
export interface Candidate extends Item {
  ratings: [LearnerRating];
}

/** The responses of an attempt that the learner rated otherwise than the scorer, each in the context in which it was given. */
export function corpusCandidates(stage: Stage, log: readonly LogEntry[]): Candidate[] {
  const { turns, disagreements, begun } = fold(stage, log);
  return turns.flatMap(({ n, entry }) => {
    const own = disagreements.filter((d) => d.turn === n);
    if (own.length === 0) return [];
    return [
      {
        id: `${begun.attempt}-t${n}`,
        locale: begun.language,
        context: moment(stage.scenario, fold(stage, logBefore(log, n))),
        response: entry.text,
        ratings: [learnerRating(entry.judgement, own)],
      },
    ];
  });
}

function learnerRating(
  { acts, ratings }: { acts: readonly { id: ActId; fires: boolean }[]; ratings: Ratings },
  own: readonly Disagreed[],
): LearnerRating {
  return {
    rater: 'learner',
    acts: [...new Set(acts.filter((a) => a.fires).map((a) => a.id))],
    ...ratings,
    ...Object.fromEntries(own.map((d) => [d.pillar, d.rating])),
    own: own.map((d) => d.pillar),
    reasons: Object.fromEntries(own.map((d) => [d.pillar, d.reason])),
  };
}
