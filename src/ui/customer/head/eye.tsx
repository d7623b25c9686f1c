import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { eyePath } from '../shapes/eye-path';
import { path } from '../shapes/path';

interface Props {
  side: 'l' | 'r';
  /** Half the width of the eye. */
  half: number;
  id: string;
  lashes: boolean;
}

/** One eye: ball, iris that follows the gaze, lids that blink, crease and lashes. */
export function Eye({ side, half, id, lashes }: Props) {
  const sign = side === 'l' ? -1 : 1;
  const lids = ({ lid, blink, squint, gazeY }: Pose) =>
    eyePath(half, Math.max(0, (lid - Math.max(0, gazeY) * 0.14) * (1 - blink)), squint);
  const place = ({ turn }: Pose) => ({
    transform: path`translate(${23.5 * sign - turn * 1.5} -1) scale(${sign} 1)`,
  });
  const look = ({ gazeX, gazeY }: Pose) => ({
    transform: path`translate(${gazeX * 5 * sign} ${gazeY * 3.4 - 1.8})`,
  });
  return (
    <Live of="g" draw={place}>
      <clipPath id={id}>
        <Live of="path" draw={(p) => ({ d: lids(p).opening })} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path className="c-eye c-bare" d="M-16 -16H16V12H-16Z" />
        <Live of="g" draw={look}>
          <circle className="c-iris" r="7" />
          <circle className="c-pupil" r="3.6" />
          <circle className="c-glint" cx={2.4 * sign} cy="-2.6" r="1.9" />
        </Live>
      </g>
      <Live of="path" className="c-crease" draw={(p) => ({ d: lids(p).crease })} />
      <Live of="path" className="c-lower" draw={(p) => ({ d: lids(p).lower })} />
      <Live
        of="path"
        className={lashes ? 'c-lid c-lashes' : 'c-lid'}
        draw={(p) => ({ d: lids(p)[lashes ? 'lash' : 'upper'] })}
      />
    </Live>
  );
}
