import { armLimb } from './arms';
import type { Expression } from './expression-type';
import type { Limb, Pose } from './pose-type';

const PARTS: (keyof Limb)[] = [
  'elbowX',
  'elbowY',
  'wristX',
  'wristY',
  'hand',
  'curl',
  'spread',
  'thumb',
];

/** The numbers to draw for an expression, before anything idle is added. */
export function poseOf(expression: Expression): Pose {
  const { left, right, ...face } = expression;
  const pose: Record<string, number> = {
    ...face,
    bag: left === 'bag' ? 1 : 0,
    breath: 0,
    blink: 0,
    step: 0,
  };
  for (const side of ['l', 'r'] as const) {
    const limb = armLimb(side === 'l' ? left : right, side);
    for (const part of PARTS)
      pose[side + part.charAt(0).toUpperCase() + part.slice(1)] = limb[part];
  }
  return pose as unknown as Pose;
}
