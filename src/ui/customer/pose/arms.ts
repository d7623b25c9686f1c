import type { Arm } from './expression-type';
import type { Limb } from './pose-type';

/** One arm as a row: elbow x y, wrist x y, hand, curl, spread, thumb; for the left side of the picture. */
type Row = readonly [number, number, number, number, number, number, number, number];

const LEFT: Record<Arm, Row> = {
  relaxed: [98, 374, 172, 436, 14, 0.45, 0.1, -1],
  open: [98, 376, 58, 334, -146, 0.05, 0.6, 1],
  folded: [96, 372, 236, 356, -8, 0.3, 0, -1],
  across: [98, 378, 232, 384, -4, 0.4, 0, -1],
  chin: [98, 366, 176, 262, -70, 0.7, 0, 1],
  swing: [100, 376, 96, 452, 80, 0.5, 0, -1],
  hips: [62, 358, 130, 424, 34, 0.7, 0.1, -1],
  watch: [92, 372, 200, 318, -20, 0.9, 0, -1],
  tap: [98, 378, 160, 336, -24, 0.35, 0, -1],
  bag: [104, 368, 178, 412, 6, 0.5, 0.1, -1],
  wave: [70, 360, 60, 262, -96, 0, 0.8, 1],
};

/** What is not the mirror image on the right side. */
const RIGHT: Partial<Record<Arm, Row>> = {
  folded: [304, 372, 150, 344, 190, 0.2, 0, 1],
  chin: [286, 374, 228, 228, -116, 0.75, 0.1, -1],
  swing: [296, 372, 318, 444, 62, 0.55, 0, 1],
  relaxed: [302, 374, 226, 440, 168, 0.45, 0.1, 1],
  watch: [316, 356, 218, 302, 194, 0.95, 0, 1],
  wave: [318, 356, 318, 262, -80, 0, 0.8, -1],
};

/** Joints and hand of an arm on one side of the picture. */
export function armLimb(arm: Arm, side: 'l' | 'r'): Limb {
  const own = side === 'r' ? RIGHT[arm] : undefined;
  const [ex, ey, wx, wy, hand, curl, spread, thumb] = own ?? LEFT[arm];
  const mirrored = side === 'r' && own === undefined;
  return {
    elbowX: mirrored ? 400 - ex : ex,
    elbowY: ey,
    wristX: mirrored ? 400 - wx : wx,
    wristY: wy,
    hand: mirrored ? 180 - hand : hand,
    curl,
    spread,
    thumb: mirrored ? -thumb : thumb,
  };
}
