/** Cues of one language by name: patterns over the normalised text (ASCII marks, lower case). */
export type Cues = Record<string, RegExp>;
