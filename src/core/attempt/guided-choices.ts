import { PILLARS } from '../rubric/pillars';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import { pickIndex } from '../text/hash-text';
import type { Attempt } from './attempt-type';

/** How many lines a learner chooses from. */
const CHOICES = 4;

/**
 * Lines to choose from at the beat where an attempt stands: examples spread from the worst to the
 * best, in an order that the seed decides. Empty once the talk has ended.
 */
export function guidedChoices(scenario: Scenario, attempt: Attempt): string[] {
  const state = stateOf(scenario, attempt.standing.beat);
  if (isEnding(state)) return [];
  const { seed } = attempt.begun;
  const key = `${attempt.standing.beat}/${attempt.turns.length}`;
  const worth = (e: (typeof state.meta.examples)[number]) =>
    PILLARS.reduce((sum, p) => sum + (e.rated[p] ?? 0), 0);
  const ranked = state.meta.examples
    .filter((e) => e.text.trim() !== '')
    .sort((a, b) => worth(a) - worth(b));
  const groups = Math.min(CHOICES, ranked.length);
  const chosen = Array.from({ length: groups }, (_, g) => {
    const from = Math.floor((g * ranked.length) / groups);
    const to = Math.floor(((g + 1) * ranked.length) / groups);
    return ranked[from + pickIndex(seed, `${key}:${g}`, to - from)]?.text ?? '';
  });
  return shuffle(chosen, seed, key);
}

/** Fisher–Yates with draws that a seed and a key decide. */
function shuffle<T>(items: readonly T[], seed: number, key: string): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = pickIndex(seed, `${key}~${i}`, i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
