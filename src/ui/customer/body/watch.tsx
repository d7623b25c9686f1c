import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { path } from '../shapes/path';
import type { Frame } from './frame';
import { between, jointsOf } from './joints-of';

interface Props {
  frame: Frame;
  /** Marks that it is being looked at. */
  ticking: boolean;
}

/** The watch at the wrist of the picture's right arm. */
export function Watch({ frame, ticking }: Props) {
  const place = (pose: Pose) => {
    const [, elbow, wrist] = jointsOf(frame, pose, 'r');
    const [x, y] = between(elbow, wrist, 0.95);
    return { transform: path`translate(${x} ${y})` };
  };
  const turn = (pose: Pose) => {
    const [, [ex, ey], [wx, wy]] = jointsOf(frame, pose, 'r');
    return { transform: path`rotate(${(Math.atan2(wy - ey, wx - ex) * 180) / Math.PI})` };
  };
  const r = frame.sleeve[2] - 3;
  return (
    <Live of="g" draw={place}>
      <Live of="g" draw={turn}>
        <path className="c-strap" d={`M-6 ${-r}Q-3 0 -6 ${r}L7 ${r}Q10 0 7 ${-r}Z`} />
      </Live>
      <circle className="c-dial" r="14" />
      <path className="c-hands" d="M0 -8V0L6 4" />
      {ticking && <path className="c-tick" d="M-13 -20L-18 -27M0 -23V-32M13 -20L18 -27" />}
    </Live>
  );
}
