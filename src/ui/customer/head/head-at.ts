import type { Pose } from '../pose/pose-type';
import { path } from '../shapes/path';

/** Where the middle of the head is, and how large: it comes nearer when the body leans in. */
export function headAt({ twist, lean, pitch, shrug, turn, tilt }: Pose): {
  x: number;
  y: number;
  scale: number;
} {
  return {
    x: 200 + twist * 12 + turn * 3 + tilt * 5,
    y: 127 + lean * (lean > 0 ? 9 : 4) + pitch * 4 + shrug * 3,
    scale: 1 + lean * 0.05,
  };
}

/** The transform of everything on the head. */
export function headTransform(pose: Pose): { transform: string } {
  const { x, y, scale } = headAt(pose);
  return {
    transform: path`translate(${x} ${y}) rotate(${pose.tilt * 8} 0 50) scale(${scale.toFixed(3)})`,
  };
}

/** A transform that shifts a layer of the head by depth: in front (1) it goes with the turn, behind (-1) against it. */
export function depth(by: number, fall = by): (pose: Pose) => { transform: string } {
  return ({ turn, pitch }) => ({ transform: path`translate(${turn * by} ${pitch * fall})` });
}
