import { chance } from './chance';

/** A blink begins somewhere in each span of this many seconds, and takes `SHUT`. */
const SPAN = 3.6;
const SHUT = 0.2;

/** How far a blink has shut the lids at a time (seconds): 0 open, 1 shut. */
export function blinkAt(seconds: number, seed: number): number {
  const span = Math.floor(seconds / SPAN);
  const since = seconds - span * SPAN - chance(seed, span) * (SPAN - 2.5 * SHUT);
  const second = chance(seed, span + 0.5) > 0.8 && since > SHUT ? since - SHUT * 1.2 : since;
  if (second < 0 || second > SHUT) return 0;
  return Math.sin((second / SHUT) * Math.PI);
}
