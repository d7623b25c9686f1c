import type { ReactNode } from 'react';
import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { path } from '../shapes/path';
import { shouldersOf, torsoPath } from '../shapes/torso-path';
import type { Frame } from './frame';

interface Props {
  frame: Frame;
  /** Unique in the page: names the clip path. */
  id: string;
  /** What is worn, drawn about the middle of the chest at x = 0. */
  children: ReactNode;
}

/** The trunk: base colour, the shaded side, and what is worn on it. */
export function Torso({ frame, id, children }: Props) {
  const outline = (pose: Pose) => ({ d: torsoPath(frame, pose) });
  const middle = (pose: Pose) => ({
    transform: path`translate(${200 + shouldersOf(frame, pose).middle} 0)`,
  });
  return (
    <>
      <clipPath id={id}>
        <Live of="path" draw={outline} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path className="c-cloth c-bare" d="M0 180H400V500H0Z" />
        <Live
          of="path"
          className="c-cloth-2 c-bare"
          draw={(pose) => {
            const x = 200 + frame.waist * 0.45 + shouldersOf(frame, pose).middle;
            return {
              d: path`M${x + 40} 300C${x + 8} 350 ${x - 4} 400 ${x - 10} 500H420V300Z`,
            };
          }}
        />
        <Live of="g" draw={middle}>
          {children}
        </Live>
      </g>
      <Live of="path" className="c-line" draw={outline} />
    </>
  );
}
