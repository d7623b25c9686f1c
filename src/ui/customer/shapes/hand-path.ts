import { capsule } from './capsule';
import { mix } from './mix';

/** Root and straight length of the four fingers, from the thumb's side; the wrist is at 0, 0. */
const FINGERS = [
  [25, 9.5, 25],
  [28, 3.4, 29],
  [27.5, -3, 27],
  [24.5, -9, 21],
] as const;
const RADIUS = 4.9;

/** The thumb and four fingers of a hand along +x, as tubes to be drawn in order. */
export function fingerPaths(curl: number, spread: number, thumb: number): string[] {
  const side = thumb < 0 ? -1 : 1;
  const fingers = FINGERS.map(([x, y, length], i) => {
    const angle = (mix(2, 13, spread) * (1.5 - i) * Math.PI) / 180;
    const reach = length * mix(1, 0.3, curl);
    return capsule(
      [x, y * side, RADIUS],
      [x + Math.cos(angle) * reach, (y + Math.sin(angle) * reach + curl * 3) * side, RADIUS - 0.8],
    );
  });
  const out = mix(0.22, 1, spread) * mix(1, 0.55, curl);
  const tip = capsule([9, 8 * side, 6.5], [mix(30, 22, out), mix(12, 32, out) * side, 4.6]);
  return [...fingers.reverse(), tip];
}

/** The palm or back of the hand, to be laid over the roots of the fingers. */
export const PALM = 'M-6 -9.5C4 -11 14 -14.5 25 -13.6C30 -13 31 13 25 13.8C14 14.5 4 11 -6 9.5Z';
