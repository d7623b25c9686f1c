import { memo } from 'react';
import type { Look } from '../../core/scenario/schema/look-schema';
import { Arm } from './body/arm';
import { Bag } from './body/bag';
import { frameOf } from './body/frame';
import { Neck } from './body/neck';
import { Torso } from './body/torso';
import { Collar, Front } from './clothes/clothes';
import { HairBack } from './hair/hair';
import { Head } from './head/head';
import { Live } from './live';
import type { Arm as ArmName } from './pose/expression-type';
import type { Pose } from './pose/pose-type';
import { path } from './shapes/path';
import { round } from './shapes/round';

/** A number with three decimals: what a scale needs. */
const fine = (x: number) => x.toFixed(3);

/** The whole figure: nearer when it leans in, taller by a breath, to the side and bobbing when it goes. */
const stand = ({ lean, out, step, twist, breath }: Pose) => {
  const going = Math.min(out, 1);
  const size = 1 + lean * 0.045 - going * 0.03;
  return {
    transform:
      path`translate(${200 + out * 92} ${484 - step * 7}) rotate(${out > 0 ? going * 4 : -twist})` +
      ` scale(${fine(size)} ${fine(size * (1 + breath * 0.007))}) translate(-200 -480)`,
    opacity: round(Math.max(0, Math.min(1, (4.6 - out) / 2))),
  };
};

const middle = ({ twist }: Pose) => ({
  transform: path`translate(${200 + twist * 18} 0)`,
});

interface Props {
  id: string;
  look: Look;
  /** What the arms do decides what they are drawn before and behind of. */
  left: ArmName;
  right: ArmName;
}

/** All parts of a customer, from back to front. */
export const Figure = memo(function Figure({ id, look, left, right }: Props) {
  const frame = frameOf(look);
  const rightArm = <Arm key="r" frame={frame} side="r" clothes={look.clothes} does={right} />;
  const behind = right === 'swing' || right === 'wave';
  return (
    <Live of="g" draw={stand}>
      {behind && rightArm}
      <HairBack kind={look.hair} />
      <Torso frame={frame} id={`${id}t`}>
        <Front kind={look.clothes} />
      </Torso>
      <Neck frame={frame} />
      <Live of="g" draw={middle}>
        <Collar kind={look.clothes} woman={frame.woman} />
      </Live>
      <Bag />
      <Arm frame={frame} side="l" clothes={look.clothes} does={left} />
      {!behind && right !== 'chin' && rightArm}
      <Head frame={frame} look={look} id={id} />
      {right === 'chin' && rightArm}
    </Live>
  );
});
