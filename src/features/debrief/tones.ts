/** The tone of an act's mark, by its polarity. */
export const TONES = { '+': 'good', '-': 'bad', '0': 'even' } as const;
