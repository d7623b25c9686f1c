/** The four sides on which a response is rated. */
export const PILLARS = ['listening', 'objection', 'fab', 'manner'] as const;

/** One of the four pillars. */
export type Pillar = (typeof PILLARS)[number];

/** 0 harmful · 1 missing where called for · 2 partial · 3 good · 4 exemplary. */
export type Rating = 0 | 1 | 2 | 3 | 4;

/** A rating for each pillar; null only where the pillar is not called for. */
export type Ratings = Record<Pillar, Rating | null>;
