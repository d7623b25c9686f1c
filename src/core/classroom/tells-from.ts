import type { MoodWhen } from '../customer/fits-mood';
import { TRUST, type Patience, type Trust } from '../customer/mood';

/** When a fact is told to whoever asks for it: from a state of trust upward, or in certain moods only. */
export type TellsWhen = { from: Trust } | { moods: readonly (Trust | Patience)[] };

/** Puts the condition of a fact as simply as it can be said: mostly it is told from some trust upward. */
export function tellsFrom(when: MoodWhen | undefined): TellsWhen {
  const { trust = TRUST, patience = [] } = when ?? {};
  const lowest = TRUST.findIndex((state) => trust.includes(state));
  const upward = TRUST.slice(lowest).every((state) => trust.includes(state));
  const from = TRUST[lowest];
  return upward && from && patience.length === 0 ? { from } : { moods: [...trust, ...patience] };
}
