import type { Look } from '../../../core/scenario/schema/look-schema';
import type { Frame } from '../body/frame';
import { HairFront } from '../hair/hair';
import { HAIR } from '../hair/hair-shapes';
import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { facePath } from '../shapes/face-path';
import { path } from '../shapes/path';
import { round } from '../shapes/round';
import { AgeLines } from './age-lines';
import { Beard } from './beard';
import { Brows } from './brows';
import { Eye } from './eye';
import { Glasses } from './glasses';
import { depth, headTransform } from './head-at';
import { Mouth } from './mouth';

interface Props {
  frame: Frame;
  look: Look;
  id: string;
}

const features = (pose: Pose) => ({
  transform: `${depth(13, 8)(pose).transform} scale(${1 - Math.round(Math.abs(pose.turn) * 12) / 100} 1)`,
});
/** The right ear of the picture, its root at 0, 0. */
const EAR = 'M-3 -8C10 -14 12 4 7 14C4 22 -3 20 -4 14Z';

const nose = depth(6, 2);
const ears = depth(-7, -3);

/** The head from the front: ears, face, features, hair. */
export function Head({ frame, look, id }: Props) {
  const outline = (pose: Pose) => ({ d: facePath(frame, pose.turn) });
  return (
    <Live of="g" draw={headTransform}>
      {HAIR[look.hair].ears !== false && (
        <Live of="g" draw={ears}>
          {[-1, 1].map((side) => (
            <path
              key={side}
              className="c-skin"
              d={EAR}
              transform={`translate(${frame.temple * side}) scale(${side} 1)`}
            />
          ))}
        </Live>
      )}
      <clipPath id={`${id}f`}>
        <Live of="path" draw={outline} />
      </clipPath>
      <g clipPath={`url(#${id}f)`}>
        <path className="c-skin c-bare" d="M-70 -90H70V80H-70Z" />
        <Live
          of="path"
          className="c-skin-2 c-bare"
          draw={({ turn }) => ({
            d: path`M${48 + turn * 8} -70C${44 + turn * 12} -20 ${50 + turn * 12} 20 ${20 + turn * 14} 70H80V-70Z`,
          })}
        />
        <Live of="g" draw={features}>
          <Live of="g" draw={({ flush }) => ({ opacity: round(0.22 + flush * 0.6) })}>
            <ellipse className="c-flush" cx="-30" cy="24" rx="14" ry="9" />
            <ellipse className="c-flush" cx="30" cy="24" rx="14" ry="9" />
          </Live>
          <AgeLines age={look.age} />
          {look.glasses && <path className="c-frame" d="M-43 -9L-60 -7M43 -9L60 -7" />}
          <Beard kind={look.beard === 'stubble' ? 'stubble' : 'none'} />
        </Live>
      </g>
      <Live of="path" className="c-line" draw={outline} />
      <Live of="g" draw={features}>
        <Live
          of="path"
          className="c-lower"
          draw={({ browIn }) => ({
            d: 'M-4 -24L-3 -14M4 -24L3 -14',
            opacity: round(Math.max(0, -browIn * 1.4 - 0.4)),
          })}
        />
        <Eye side="l" half={frame.woman ? 12.5 : 11.5} id={`${id}l`} lashes={frame.woman} />
        <Eye side="r" half={frame.woman ? 12.5 : 11.5} id={`${id}r`} lashes={frame.woman} />
        <Brows kind={look.brows} />
        <Mouth lips={frame.woman} />
        <Live of="g" draw={nose}>
          <Live
            of="path"
            className="c-nose"
            draw={({ turn }) => ({
              d: path`M${turn * 3 + 3} 2C${turn * 6 + 5} 12 ${turn * 9 + 9} 20 ${turn * 6 + 6} 24Q${turn * 6} 28 ${turn * 4 - 7} 24`,
            })}
          />
          <Beard kind={look.beard === 'moustache' ? 'moustache' : 'none'} />
        </Live>
        {look.glasses && <Glasses />}
      </Live>
      <HairFront kind={look.hair} />
    </Live>
  );
}
