import type { Mood, Patience, Trust } from './mood';

/** A condition on a mood; a region that is not named fits anything. */
export interface MoodWhen {
  trust?: readonly Trust[] | undefined;
  patience?: readonly Patience[] | undefined;
}

/** Tells whether a mood is one of those named. */
export function fitsMood(mood: Mood, when: MoodWhen | undefined): boolean {
  if (when?.trust && !when.trust.includes(mood.trust)) return false;
  return !when?.patience || when.patience.includes(mood.patience);
}

/** How many regions a condition names: the more, the more specific. */
export function moodSpecificity(when: MoodWhen | undefined): number {
  return (when?.trust ? 1 : 0) + (when?.patience ? 1 : 0);
}
