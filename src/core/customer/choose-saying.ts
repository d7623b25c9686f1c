import type { Saying } from '../scenario/scenario-type';
import { pickIndex } from '../text/hash-text';
import { fitsMood, moodSpecificity } from './fits-mood';
import type { Mood } from './mood';

/** What decides between the variants of a beat's line. */
export interface SayingMoment {
  persona: string;
  mood: Mood;
  /** From 1: how often the talk has come to this beat, now included. */
  visit: number;
  seed: number;
  /** Texts already said at this beat, oldest first. */
  said: readonly string[];
  /** What keeps beats with the same variants apart in the draw. */
  key: string;
}

/**
 * Chooses the variant that the customer says: the most specific that fits and was not said here
 * before, ties by seed. When all have been said, the one said longest ago.
 */
export function chooseSaying(says: readonly Saying[], moment: SayingMoment): string {
  const fitting = says.filter((s) => fits(s, moment));
  const fresh = fitting.filter((s) => !moment.said.includes(s.text));
  if (fresh.length === 0) {
    const oldest = moment.said.find((text) => fitting.some((s) => s.text === text));
    return oldest ?? says[0]?.text ?? '';
  }
  const top = Math.max(...fresh.map(specificity));
  const best = fresh.filter((s) => specificity(s) === top);
  return best[pickIndex(moment.seed, `${moment.key}#${moment.visit}`, best.length)]?.text ?? '';
}

function fits(saying: Saying, { persona, mood, visit }: SayingMoment): boolean {
  return (
    (saying.persona === undefined || saying.persona === persona) &&
    fitsMood(mood, saying.mood) &&
    visit >= (saying.visit ?? 1)
  );
}

function specificity(saying: Saying): number {
  return (
    (saying.persona === undefined ? 0 : 1) +
    moodSpecificity(saying.mood) +
    (saying.visit === undefined ? 0 : 1)
  );
}
