import { PILLARS } from '../rubric/pillars';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import { registerDistance, registerOf } from './register-of';

/** What one step of register weighs against length: a whole one as much as a text 1.65 times as long (e^0.5). */
const REGISTER_WEIGHT = 0.5;

/** A rated example as it stands in a scenario. */
export interface BetterResponse {
  text: string;
  /** Sum of its declared ratings over the pillars that it declares. */
  worth: number;
}

/**
 * A response to a beat that is better than the one given: the best rated of its examples, of those
 * the one nearest in length and register, so that it shows what to say and not how much or in what
 * voice: |ln(length ÷ length)| + 0.5 × register distance. Null where the given text is itself the best.
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
  const voice = registerOf(given);
  const distance = (text: string) =>
    Math.abs(Math.log((text.length + 1) / (given.trim().length + 1))) +
    // Silence has a length and no voice.
    (given.trim() === '' ? 0 : REGISTER_WEIGHT * registerDistance(registerOf(text), voice));
  return good.sort((a, b) => distance(a.text) - distance(b.text) || b.worth - a.worth)[0] ?? null;
}
