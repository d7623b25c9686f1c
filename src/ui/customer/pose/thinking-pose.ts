import type { Pose } from './pose-type';

/** The pose of a customer who weighs what was said: eyes up and aside, lips pressed. */
export function thinkingPose(pose: Pose): Pose {
  return {
    ...pose,
    gazeX: 0.7,
    gazeY: -0.75,
    browOut: pose.browOut + 0.3,
    open: 0,
    width: pose.width - 0.3,
    tilt: pose.tilt + 0.35,
  };
}
