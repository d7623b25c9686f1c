import { Live } from '../live';
import { limbOf, type Pose } from '../pose/pose-type';
import { fingerPaths, PALM } from '../shapes/hand-path';
import { path } from '../shapes/path';
import { jointsOf } from './joints-of';
import type { Frame } from './frame';

interface Props {
  frame: Frame;
  side: 'l' | 'r';
}

/** A hand at the end of an arm. */
export function Hand({ frame, side }: Props) {
  const size = frame.woman ? 0.86 : frame.shoulder > 110 ? 1.08 : 1;
  const place = (pose: Pose) => {
    const [, , [x, y]] = jointsOf(frame, pose, side);
    return {
      transform: path`translate(${x} ${y}) rotate(${limbOf(pose, side).hand}) scale(${String(size)})`,
    };
  };
  const finger = (i: number) => (pose: Pose) => {
    const { curl, spread, thumb } = limbOf(pose, side);
    return { d: fingerPaths(curl, spread, thumb)[i] ?? '' };
  };
  return (
    <Live of="g" draw={place}>
      {[0, 1, 2, 3].map((i) => (
        <Live key={i} of="path" className="c-skin" draw={finger(i)} />
      ))}
      <path className="c-skin" d={PALM} />
      <path
        className="c-skin c-bare"
        d="M12 -12.6C20 -13.6 28 -12 29.5 -8L29.5 8C28 12 20 13.6 12 12.6Z"
      />
      <Live of="path" className="c-skin" draw={finger(4)} />
    </Live>
  );
}
