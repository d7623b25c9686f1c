import { cancelFrame, frame, motionValue, type FrameData, type MotionValue } from 'framer-motion';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { idle, isLively, type Idling } from './idle';
import type { Pose } from './pose-type';
import { springPose } from './spring-pose';

/** At rest a frame is drawn at most every so many milliseconds: when it breathes, and when it does more. */
const BREATH_STEP = 70;
const LIVELY_STEP = 30;

/**
 * A value that follows `target` on springs and idles around it.
 * With `still` it is the target, at once, and no frame is ever asked for.
 */
export function usePose(target: Pose, still: boolean, idling: Idling): MotionValue<Pose> {
  const [shown] = useState(() => motionValue(target));
  const base = useRef({ pose: target, speed: {} as Partial<Pose>, drawn: 0 });
  const latest = useRef({ target, idling });

  useLayoutEffect(() => {
    latest.current = { target, idling };
    if (!still) return;
    base.current = { pose: target, speed: {}, drawn: 0 };
    shown.set(target);
  });

  useEffect(() => {
    if (still) return;
    const tick = ({ timestamp, delta }: FrameData) => {
      const { target, idling } = latest.current;
      const { speed, drawn } = base.current;
      const [pose, nextSpeed] = springPose(base.current.pose, speed, target, delta / 1000);
      const moving = Object.keys(nextSpeed).length > 0;
      const seconds = timestamp / 1000;
      const step = isLively(seconds, idling) ? LIVELY_STEP : BREATH_STEP;
      const draws = moving || timestamp - drawn >= step;
      base.current = { pose, speed: nextSpeed, drawn: draws ? timestamp : drawn };
      if (draws) shown.set(idle(pose, seconds, idling));
    };
    frame.update(tick, true);
    return () => cancelFrame(tick);
  }, [still, shown]);

  return shown;
}
