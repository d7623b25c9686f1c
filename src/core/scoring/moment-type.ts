import type { ConcernKind, Feeling, Language, PersonaKind, Stage } from '../rubric/context';

/** A feature–advantage–benefit chain of the product, and the need that it serves. */
interface ProductFact {
  feature: string;
  advantage: string;
  benefit: string;
  need: string;
  /** The risk, cost or condition that belongs to it, where there is one. */
  risk?: string | undefined;
}

/** One line of the talk so far. */
export interface HistoryLine {
  by: 'learner' | 'customer';
  text: string;
}

/** All that the scorer may know of the moment at which a response is given: the manual's `context`. */
export interface Moment {
  situation: string;
  learnerRole: string;
  persona: PersonaKind;
  stage: Stage;
  history: readonly HistoryLine[];
  customerLine: string;
  concern: { kind: ConcernKind; text: string } | null;
  feeling: Feeling;
  needs: readonly { id: string; text: string }[];
  product: { name: string; facts: readonly ProductFact[] } | null;
}

/** A response as the manual's items hold it. */
export interface Item {
  id: string;
  locale: Language;
  context: Moment;
  response: string;
}
