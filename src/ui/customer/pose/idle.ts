import { blinkAt } from './blink-at';
import { chance } from './chance';
import type { Arm } from './expression-type';
import type { Pose } from './pose-type';
import { speechAt } from './speech-at';

export interface Idling {
  /** Makes one customer breathe and blink unlike another. */
  seed: number;
  speaking: boolean;
  right: Arm;
}

/** Whether something quick goes on: speech, a blink, a tap, a wave. */
export function isLively(seconds: number, { seed, speaking, right }: Idling): boolean {
  return speaking || right === 'watch' || right === 'wave' || blinkAt(seconds, seed) > 0;
}

/** The pose with breath, blinks, small looks aside, tapping and speech laid over it at a time in seconds. */
export function idle(pose: Pose, seconds: number, { seed, speaking, right }: Idling): Pose {
  const looks = Math.floor(seconds / 1.7 + seed);
  const next: Pose = {
    ...pose,
    breath: 0.5 - 0.5 * Math.cos((seconds * 2 * Math.PI) / 3.8 + seed),
    blink: blinkAt(seconds, seed),
    gazeX: pose.gazeX + (chance(seed, looks) - 0.5) * 0.14,
    gazeY: pose.gazeY + (chance(seed, looks + 0.3) - 0.5) * 0.1,
    step: Math.abs(Math.sin(seconds * 5.5)) * Math.min(1, Math.max(0, pose.out - 1)),
  };
  if (right === 'watch') {
    const tap = Math.max(0, Math.sin(seconds * 9)) * (Math.sin(seconds * 1.1 + seed) > 0 ? 1 : 0);
    next.lWristY += tap * 2;
    next.lHand += tap * 7;
    next.rHand += tap * 5;
    if (Math.sin(seconds * 0.9 + seed) > 0.8) Object.assign(next, { gazeX: 0, gazeY: 0.1 });
  }
  if (right === 'wave') next.rHand += Math.sin(seconds * 6) * 12;
  if (speaking) {
    const voice = speechAt(seconds, seed);
    next.open = pose.open * 0.55 + voice;
    next.width = pose.width - voice * 0.35;
    next.pitch = pose.pitch + Math.sin(seconds * 2.3 + seed) * 0.06;
    next.browOut = pose.browOut + voice * 0.25;
    next.lWristY -= voice * 5;
  }
  return next;
}
