import type { ExerciseText } from '../scenario/scenario-type';

/** All that a learner may know before a talk: nothing of the persona, nothing hidden. */
export interface LearnerCard extends Pick<ExerciseText, 'role' | 'situation' | 'aim'> {
  product: NonNullable<ExerciseText['product']> | null;
  who: { name: string; about: string; address: string }[];
  /** What the customers are known to care about. */
  known: string[];
}

/** The card of whoever plays the learner. */
export function learnerCard(exercise: ExerciseText): LearnerCard {
  const { role, situation, aim, product, cast, needs } = exercise;
  return {
    role,
    situation,
    aim,
    product: product ?? null,
    who: cast.map(({ name, about, address }) => ({ name, about, address })),
    known: Object.values(needs).flatMap(({ said, text }) => (said ? [text] : [])),
  };
}
