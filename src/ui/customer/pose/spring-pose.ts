import type { Pose } from './pose-type';

/** Stiffness (1/s²) and damping (1/s): a little under critical, so that a change settles with life. */
const STIFFNESS = 90;
const DAMPING = 15;
/** The same for walking, which takes its time. */
const WALK_STIFFNESS = 7;
const WALK_DAMPING = 5;
/** Nearer and slower than this (units, units a second) a number has arrived. */
const NEAR = 0.004;
const SLOW = 0.04;

/**
 * One step of the springs that pull every number of a pose to its target; `seconds` at most 1/20.
 * Numbers that have arrived are missing from the speeds: when there are none left, all is at rest.
 */
export function springPose(
  pose: Pose,
  speed: Partial<Pose>,
  target: Pose,
  seconds: number,
): [Pose, Partial<Pose>] {
  const next = { ...target };
  const nextSpeed: Partial<Pose> = {};
  const dt = Math.min(seconds, 0.05);
  for (const key of Object.keys(target) as (keyof Pose)[]) {
    const off = target[key] - pose[key];
    const was = speed[key] ?? 0;
    if (Math.abs(off) < NEAR && Math.abs(was) < SLOW) continue;
    const [stiffness, damping] =
      key === 'out' ? [WALK_STIFFNESS, WALK_DAMPING] : [STIFFNESS, DAMPING];
    const now = was + (off * stiffness - was * damping) * dt;
    nextSpeed[key] = now;
    next[key] = pose[key] + now * dt;
  }
  return [next, nextSpeed];
}
