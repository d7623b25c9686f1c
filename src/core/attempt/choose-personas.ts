import type { ExerciseText } from '../scenario/scenario-type';

/** A persona for each member of the cast, in its order: the wanted one where the exercise names it for them, else its first. */
export function choosePersonas(
  { cast }: Pick<ExerciseText, 'cast'>,
  wanted: readonly (string | undefined)[],
): string[] {
  return cast.map(({ personas }, i) => personas.find((p) => p === wanted[i]) ?? personas[0] ?? '');
}
