/** States of trust, lowest first; the same for every persona. */
export const TRUST = ['closed', 'wary', 'warm', 'won'] as const;
/** States of patience, best first; the same for every persona. */
export const PATIENCE = ['calm', 'restless', 'leaving'] as const;

export type Trust = (typeof TRUST)[number];
export type Patience = (typeof PATIENCE)[number];

/** Where one customer stands. */
export interface Mood {
  trust: Trust;
  patience: Patience;
}

/** The two regions of a mood. */
export type MoodRegion = keyof Mood;

/** States of each region. */
export const MOOD_STATES = { trust: TRUST, patience: PATIENCE } as const;
