import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { headAt } from '../head/head-at';
import { path } from '../shapes/path';
import { shouldersOf } from '../shapes/torso-path';
import type { Frame } from './frame';

/** The neck, from behind the jaw to the collar, with the shade that the chin throws. */
export function Neck({ frame }: { frame: Frame }) {
  const k = frame.neck;
  const bend = (pose: Pose) => {
    const head = headAt(pose);
    return { x: head.x, y: head.y + 40, m: 200 + shouldersOf(frame, pose).middle * 0.7 };
  };
  const outline = (pose: Pose) => {
    const { x, y, m } = bend(pose);
    return {
      d:
        path`M${x - k} ${y}C${x - k + 1} 198 ${m - k - 4} 208 ${m - k - 12} 222C${m - 14} 262 ${m + 14} 262 ${m + k + 12} 222` +
        path`C${m + k + 4} 208 ${x + k - 1} 200 ${x + k} ${y}Z`,
    };
  };
  const shade = (pose: Pose) => {
    const { x, y, m } = bend(pose);
    const low = 36 - pose.pitch * 5;
    return {
      d: path`M${x - k} ${y}L${x - k + 2} ${y + low - 6}Q${x + 4} ${y + low + 14} ${m + k + 6} ${y + low + 14}L${x + k} ${y}Z`,
    };
  };
  return (
    <>
      <Live of="path" className="c-skin" draw={outline} />
      <Live of="path" className="c-skin-2 c-bare" draw={shade} />
    </>
  );
}
