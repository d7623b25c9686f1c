import { limbOf, type Pose } from '../pose/pose-type';
import { mix } from '../shapes/mix';
import { shouldersOf } from '../shapes/torso-path';
import type { Frame } from './frame';

/** A place on an arm: x, y and radius. */
export type Joint = readonly [number, number, number];

/** Half a line: a sleeve's line lies outside of its edge, that of the trunk upon it. */
const EDGE = 1.3;

/** Shoulder, elbow and wrist, set wider for a broader frame; `slack` makes the arm thinner than its sleeve. */
export function jointsOf(
  frame: Frame,
  pose: Pose,
  side: 'l' | 'r',
  slack = 0,
): [Joint, Joint, Joint] {
  const { lx, rx, y, lr, rr } = shouldersOf(frame, pose);
  const [, r1, r2] = frame.sleeve;
  const limb = limbOf(pose, side);
  const wide = (x: number) =>
    Math.max(56, Math.min(344, 200 + (x - 200) * mix(1, frame.shoulder / 104, 0.8)));
  return [
    side === 'l' ? [lx, y, lr - slack - EDGE] : [rx, y, rr - slack - EDGE],
    [200 + (limb.elbowX - 200) * mix(1, frame.shoulder / 104, 0.8), limb.elbowY, r1 - slack],
    [wide(limb.wristX), limb.wristY, r2 - slack],
  ];
}

/** The place a part `t` of the way between two joints. */
export function between([x0, y0, r0]: Joint, [x1, y1, r1]: Joint, t: number): Joint {
  return [mix(x0, x1, t), mix(y0, y1, t), mix(r0, r1, t)];
}
