import type { Mood } from './mood';

/** The mood in which a member meets the learner: the exercise's word goes before the persona's. */
export function startMood(
  persona: Mood,
  member:
    { trust?: Mood['trust'] | undefined; patience?: Mood['patience'] | undefined } | undefined,
): Mood {
  return { trust: member?.trust ?? persona.trust, patience: member?.patience ?? persona.patience };
}
