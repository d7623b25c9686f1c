import type { Attempt } from '../attempt/attempt-type';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import { pickIndex } from '../text/hash-text';

/**
 * The examples of the beat where an attempt stands, in an order that tells nothing of how they are
 * rated. Empty once the talk has ended.
 */
export function answersAt(scenario: Scenario, { standing, begun }: Attempt): string[] {
  const state = stateOf(scenario, standing.beat);
  if (isEnding(state)) return [];
  const place = (text: string) => pickIndex(begun.seed, `${standing.beat}:${text}`, 2 ** 31);
  const texts = state.meta.examples.flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
  return [...new Set(texts)].sort((a, b) => place(a) - place(b));
}
