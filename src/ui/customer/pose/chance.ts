/** A number from 0 to 1 that looks random but always comes out the same for the same seed and place. */
export function chance(seed: number, place: number): number {
  const x = Math.sin(seed * 12.9898 + place * 78.233) * 43758.5453;
  return x - Math.floor(x);
}
