import { path } from './path';

/**
 * Two circles and the tangents between them as a path, open at the first circle:
 * filled it is a tapered tube, stroked it has no line across its root.
 * `bulge` flattens the far end: 1 a half circle, 0.3 a cuff seen from the side.
 */
export function capsule(
  [x0, y0, r0]: readonly [number, number, number],
  [x1, y1, r1]: readonly [number, number, number],
  bulge = 1,
): string {
  const far = Math.max(Math.hypot(x1 - x0, y1 - y0), Math.abs(r0 - r1) + 0.1);
  const along = Math.atan2(y1 - y0, x1 - x0);
  const off = Math.acos((r0 - r1) / far);
  const at = (x: number, y: number, r: number, angle: number) =>
    path`${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
  return (
    `M${at(x0, y0, r0, along - off)}L${at(x1, y1, r1, along - off)}` +
    path`A${r1 * bulge} ${r1} ${(along * 180) / Math.PI} ${off < Math.PI / 2 && bulge === 1 ? 0 : 1} 1 ${at(x1, y1, r1, along + off)}` +
    `L${at(x0, y0, r0, along + off)}`
  );
}
