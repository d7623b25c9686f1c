import type { ActId } from './acts';

/** Acts that fail an attempt's pass mark whatever else was good; an exercise may add to them. */
export const RED_LINES = [
  'disclose_private',
  'overpromise',
  'misrepresent',
  'rude',
] as const satisfies readonly ActId[];
