import type { Frame } from '../body/frame';
import type { Pose } from '../pose/pose-type';
import { path } from './path';

export interface Shoulders {
  /** Middle of each shoulder's round. */
  lx: number;
  rx: number;
  y: number;
  /** Radius of each: the one turned away is smaller. */
  lr: number;
  rr: number;
  /** Shift of the middle line of the chest. */
  middle: number;
}

/** Where the shoulders are: a turn narrows them and shifts the middle, a shrug raises them. */
export function shouldersOf({ shoulder, sleeve: [r] }: Frame, { twist, shrug }: Pose): Shoulders {
  const half = shoulder * (1 - 0.22 * Math.abs(twist));
  const lr = r * (1 + 0.3 * Math.min(0, twist));
  const rr = r * (1 - 0.3 * Math.max(0, twist));
  return {
    lx: 200 - half + lr,
    rx: 200 + half - rr,
    y: 244 + r - shrug * 9,
    lr,
    rr,
    middle: twist * 18,
  };
}

/** Outline of the trunk from the neck to below the picture's edge. */
export function torsoPath(frame: Frame, pose: Pose): string {
  const { lx, rx, y, lr, rr, middle } = shouldersOf(frame, pose);
  const { neck, waist } = frame;
  const w = waist * (1 - 0.12 * Math.abs(pose.twist));
  const m = middle * 0.5;
  const top = 212;
  const l = 200 - neck + middle * 0.5;
  const r = 200 + neck + middle * 0.5;
  return (
    path`M${l - 4} ${top - 4}C${l - 8} ${top + 10} ${lx - lr * 0.2 + 20} ${y - lr * 0.98 - 4} ${lx - lr * 0.2} ${y - lr * 0.98}` +
    path`A${lr} ${lr} 0 0 0 ${lx - lr} ${y}C${lx - lr + 2} ${y + 24} ${lx - lr + 6} ${y + 44} ${lx - lr + 10} ${y + 60}` +
    path`C${200 - w + m - 2} 380 ${200 - w + m} 420 ${200 - w + m - 6} 500` +
    path`L${200 + w + m + 6} 500C${200 + w + m} 420 ${200 + w + m + 2} 380 ${rx + rr - 10} ${y + 60}` +
    path`C${rx + rr - 6} ${y + 44} ${rx + rr - 2} ${y + 24} ${rx + rr} ${y}` +
    path`A${rr} ${rr} 0 0 0 ${rx + rr * 0.2} ${y - rr * 0.98}` +
    path`C${rx + rr * 0.2 - 20} ${y - rr * 0.98 - 4} ${r + 8} ${top + 10} ${r + 4} ${top - 4}Z`
  );
}
