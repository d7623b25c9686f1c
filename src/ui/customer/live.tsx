import type { MotionValue } from 'framer-motion';
import { createContext, useContext, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Pose } from './pose/pose-type';

/** The pose that every part of one customer draws itself from. */
export const PoseContext = createContext<MotionValue<Pose> | null>(null);

/** Attributes as numbers and texts. */
type Drawn = Record<string, string | number>;

interface Props {
  of: 'path' | 'g';
  /** The attributes that follow the pose. It reads the same numbers of the pose at every call. */
  draw: (pose: Pose) => Drawn;
  className?: string;
  clipPath?: string;
  children?: ReactNode;
}

/** The numbers of a pose that a drawing depends on, found by watching it read them. */
function readsOf(draw: Props['draw'], pose: Pose): (keyof Pose)[] {
  const reads = new Set<keyof Pose>();
  draw(
    new Proxy(pose, {
      get: (of, key: keyof Pose) => {
        reads.add(key);
        return of[key];
      },
    }),
  );
  return [...reads];
}

/**
 * An SVG element whose attributes follow the pose past React, so that a frame costs no render,
 * and nothing at all for what did not move.
 */
export function Live({ of, draw, ...rest }: Props) {
  const pose = useContext(PoseContext);
  if (pose === null) throw new Error('Live outside of a customer');
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    let last = pose.get();
    const reads = readsOf(draw, last);
    const apply = (now: Pose) => {
      for (const [name, value] of Object.entries(draw(now)))
        ref.current?.setAttribute(name, String(value));
    };
    apply(last);
    return pose.on('change', (now) => {
      const was = last;
      last = now;
      if (reads.some((key) => now[key] !== was[key])) apply(now);
    });
  }, [pose, draw]);
  const Tag = of as 'g';
  return <Tag ref={ref} {...rest} {...draw(pose.get())} />;
}
