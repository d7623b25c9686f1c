/** A persona for each member, by member. */
export type Cast = Record<string, string>;

/**
 * The casts with which an exercise is proved, so that every persona that is named is proved: first
 * everyone as they are by default, then everyone by their second persona, and so on; who has fewer
 * begins again.
 */
export function castsOf(exercise: {
  cast: readonly { id: string; personas: readonly string[] }[];
}): Cast[] {
  const most = Math.max(...exercise.cast.map((m) => m.personas.length));
  return Array.from({ length: most }, (_, i) =>
    Object.fromEntries(exercise.cast.map((m) => [m.id, m.personas[i % m.personas.length] ?? ''])),
  );
}
