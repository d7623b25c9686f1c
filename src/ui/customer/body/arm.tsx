import type { Look } from '../../../core/scenario/schema/look-schema';
import { Live } from '../live';
import type { Arm as ArmName } from '../pose/expression-type';
import type { Pose } from '../pose/pose-type';
import { capsule } from '../shapes/capsule';
import type { Frame } from './frame';
import { Hand } from './hand';
import { between, jointsOf } from './joints-of';
import { sleeveShade } from './sleeve-shade';
import { Watch } from './watch';

/** How far a short sleeve comes down the upper arm, a long one down the lower. */
const SHORT = 0.62;
const LONG = 0.86;

interface Props {
  frame: Frame;
  side: 'l' | 'r';
  clothes: Look['clothes'];
  does: ArmName;
}

/** One arm in its sleeve with its hand; the right one of the picture wears the watch. */
export function Arm({ frame, side, clothes, does }: Props) {
  const short = clothes === 'polo';
  // A bare forearm held up lies before its own sleeve.
  const raised = short && does === 'chin';
  const inward = side === 'l' ? 1 : -1;
  const skin = (pose: Pose) => {
    const [s, e, w] = jointsOf(frame, pose, side, 4);
    return { d: capsule(raised ? between(s, e, SHORT) : s, e) + capsule(e, w) };
  };
  const sleeve = (pose: Pose) => {
    const [s, e, w] = jointsOf(frame, pose, side);
    if (!short) return { d: capsule(s, e) + capsule(e, between(e, w, LONG), 0.3) };
    const [x, y, r] = between(s, e, SHORT);
    return { d: capsule(s, [x, y, r + 2], 0.25) };
  };
  const shade = (pose: Pose) => {
    const [s, e, w] = jointsOf(frame, pose, side);
    return {
      d: short
        ? sleeveShade(s, between(s, e, SHORT), null, inward)
        : sleeveShade(s, e, between(e, w, LONG), inward),
    };
  };
  const cuff = (pose: Pose) => {
    const [s, e, w] = jointsOf(frame, pose, side);
    const [from, to] = short
      ? [between(s, e, 0.54), between(s, e, SHORT)]
      : [between(e, w, 0.76), between(e, w, LONG + 0.01)];
    return { d: `${capsule(from, to, 0.3)}Z` };
  };
  const bare = (
    <>
      {short && <Live of="path" className="c-skin c-limb" draw={skin} />}
      <Hand frame={frame} side={side} />
    </>
  );
  return (
    <g>
      {!raised && bare}
      <Live of="path" className="c-cloth c-limb" draw={sleeve} />
      <Live of="path" className="c-cloth-2 c-bare" draw={shade} />
      <Live of="path" className="c-cuff" draw={cuff} />
      {raised && bare}
      {side === 'r' && <Watch frame={frame} ticking={does === 'watch'} />}
    </g>
  );
}
