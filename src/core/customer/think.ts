import type { ActId } from '../rubric/acts';
import type { PersonaText } from '../scenario/scenario-type';
import { pickIndex } from '../text/hash-text';
import { fitsMood, moodSpecificity } from './fits-mood';
import type { Mood } from './mood';

/**
 * What the customer thinks after a response: the most specific thought that fits the mood and the
 * acts, ties by seed; null where none fits.
 */
export function think(
  persona: PersonaText,
  mood: Mood,
  acts: readonly ActId[],
  draw: { seed: number; key: string },
): string | null {
  const fitting = persona.thinks.filter(
    (t) =>
      fitsMood(mood, t.mood) && (t.after === undefined || t.after.some((a) => acts.includes(a))),
  );
  const weight = (t: (typeof fitting)[number]) => (t.after ? 2 : 0) + moodSpecificity(t.mood);
  const top = Math.max(0, ...fitting.map(weight));
  const best = fitting.filter((t) => weight(t) === top);
  return best[pickIndex(draw.seed, draw.key, Math.max(1, best.length))]?.text ?? null;
}
