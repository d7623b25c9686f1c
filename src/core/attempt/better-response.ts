import { PILLARS } from '../rubric/pillars';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';

/** A rated example as it stands in a scenario. */
export interface BetterResponse {
  text: string;
  /** Sum of its declared ratings over the pillars that it declares. */
  worth: number;
}

/**
 * A response to a beat that is better than the one given: the best rated of its examples, of those
 * the one nearest in length, so that it shows what to say and not how much. Null where the given
 * text is itself the best.
 */
export function betterResponse(
  scenario: Scenario,
  beat: string,
  given: string,
): BetterResponse | null {
  const state = stateOf(scenario, beat);
  if (isEnding(state)) return null;
  const rated = state.meta.examples
    .filter((e) => e.text.trim() !== '')
    .map((e) => ({
      text: e.text,
      worth: PILLARS.reduce((sum, p) => sum + (e.rated[p] ?? 0), 0),
    }));
  const best = Math.max(...rated.map((r) => r.worth));
  // Examples one point below the best are as good to learn from, and leave a choice of length.
  const good = rated.filter((r) => r.worth >= best - 1);
  if (good.some((r) => r.text === given.trim())) return null;
  const distance = (text: string) => Math.abs(text.length - given.length);
  return good.sort((a, b) => distance(a.text) - distance(b.text) || b.worth - a.worth)[0] ?? null;
}
