/** How far speech opens the mouth at a time (seconds): about four syllables a second, with short rests. */
export function speechAt(seconds: number, seed: number): number {
  const syllable = Math.abs(Math.sin(seconds * 12.5 + seed));
  const stress = 0.55 + 0.45 * Math.sin(seconds * 3.1 + seed * 2);
  const rest = Math.sin(seconds * 1.3 + seed * 3) > -0.86 ? 1 : 0;
  return 0.42 * syllable * stress * rest;
}
