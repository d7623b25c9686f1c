import type { ActId } from '../../rubric/acts';
import type { Language } from '../../rubric/context';
import type { Ratings } from '../../rubric/pillars';
import type { ClauseReading } from '../reading/read-clause';
import type { Reading } from '../reading/read-response';
import type { Item } from '../moment-type';

/** One rater's judgement of an item. */
interface Rated extends Ratings {
  rater: string;
  acts: readonly ActId[];
}

/** An item with its raters' judgements, as the corpus holds it. */
export interface RatedItem extends Item {
  ratings: readonly Rated[];
}

/** An item read for training. */
export interface Row {
  id: string;
  locale: Language;
  /** Line of business or file family; contexts of one family are alike. */
  family: string;
  /** Identity of the context: all its responses and styles stay on one side of every split. */
  context: string;
  reading: Reading;
  /** Reads the response clause by clause; kept to when it is needed, since all of them at once are large. */
  clauses: () => ClauseReading[];
  /** In the order in which the rater heard them. */
  acts: ReadonlySet<ActId>;
  gold: Ratings;
  /**
   * Set for the examples of exercises: names the response at its moment, so that what models that have not seen the
   * exercise say of it can be kept.
   */
  example?: string;
  /** Set with `example`: the same for an example and its twin in the other language, which are held out together. */
  twins?: string;
  /** Scored, never learnt from: an example before another persona than the one it is learnt with. */
  onlyScored?: true;
}
