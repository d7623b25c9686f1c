import type { Look } from '../../../core/scenario/schema/look-schema';
import { depth, headTransform } from '../head/head-at';
import { Live } from '../live';
import { HAIR } from './hair-shapes';

const front = depth(4, 3);
const sides = depth(-4, 1);
const brim = depth(9, 6);
const behind = depth(-6, -2);

/** What of the hair hangs behind head and shoulders. */
export function HairBack({ kind }: { kind: Look['hair'] }) {
  const { back } = HAIR[kind];
  if (back === undefined) return null;
  return (
    <Live of="g" draw={headTransform}>
      <Live of="g" draw={behind}>
        <path className="c-hair" d={back} />
      </Live>
    </Live>
  );
}

/** What of the hair lies on the head, or the cap on it. */
export function HairFront({ kind }: { kind: Look['hair'] }) {
  const { front: shape, strands, cap } = HAIR[kind];
  return (
    <Live of="g" draw={kind === 'bald' ? sides : front}>
      {shape !== undefined && <path className="c-hair" d={shape} />}
      {strands !== undefined && <path className="c-strand" d={strands} />}
      {kind === 'bald' && <path className="c-shine" d="M-30 -56C-22 -68 -8 -72 4 -71" />}
      {cap === true && (
        <>
          <path
            className="c-cap"
            d="M-58 -40C-60 -76 -36 -98 0 -98C36 -98 60 -76 58 -40C30 -52 -30 -52 -58 -40Z"
          />
          <path
            className="c-line"
            d="M0 -98C-4 -80 -4 -64 0 -49M-30 -92C-38 -76 -40 -60 -38 -46M30 -92C38 -76 40 -60 38 -46"
          />
          <Live of="g" draw={brim}>
            <path
              className="c-cap"
              d="M-54 -42C-30 -56 30 -56 54 -42C66 -34 58 -26 44 -30C16 -38 -16 -38 -44 -30C-58 -26 -66 -34 -54 -42Z"
            />
          </Live>
        </>
      )}
    </Live>
  );
}
