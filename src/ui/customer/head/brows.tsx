import type { Look } from '../../../core/scenario/schema/look-schema';
import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { browPath } from '../shapes/brow-path';

const SHAPES: Record<Look['brows'], { thick: number; arch: number }> = {
  flat: { thick: 5.2, arch: 3 },
  arched: { thick: 4.6, arch: 8 },
  heavy: { thick: 8, arch: 4.5 },
  thin: { thick: 3.4, arch: 5.5 },
};

/** Both brows; the right one of the picture is the one that doubts. */
export function Brows({ kind }: { kind: Look['brows'] }) {
  const brow =
    (doubt: number) =>
    ({ browIn, browOut, browSkew }: Pose) => ({
      d: browPath({
        inner: browIn * 7.5 + browSkew * doubt * 7,
        outer: browOut * 5 + browSkew * doubt * 8,
        ...SHAPES[kind],
      }),
    });
  return (
    <>
      <g transform="scale(-1 1)">
        <Live of="path" className="c-brow" draw={brow(-0.45)} />
      </g>
      <Live of="path" className="c-brow" draw={brow(1)} />
    </>
  );
}
