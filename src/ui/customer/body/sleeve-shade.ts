import { path } from '../shapes/path';
import type { Joint } from './joints-of';

/** The shaded inner side of the upper sleeve and underside of the lower one; `inward` is 1 for the left arm. */
export function sleeveShade(
  [sx, sy, sr]: Joint,
  [ex, ey, er]: Joint,
  wrist: Joint | null,
  inward: 1 | -1,
): string {
  const upper =
    path`M${sx + sr * 0.96 * inward} ${sy + 10}Q${ex + er * inward} ${(sy + ey) / 2 + 14} ${ex + er * 0.6 * inward} ${ey + er * 0.3}` +
    path`Q${(sx + ex) / 2 + er * 0.4 * inward} ${(sy + ey) / 2} ${sx + sr * 0.96 * inward} ${sy + 10}Z`;
  if (wrist === null) return upper;
  const [wx, wy, wr] = wrist;
  const far = Math.hypot(wx - ex, wy - ey) || 1;
  const [ux, uy] = [(wx - ex) / far, (wy - ey) / far];
  // The normal that points down, so that the light falls from above whatever the arm does.
  const down = ux >= 0 ? 1 : -1;
  const [px, py] = [-uy * down, ux * down];
  const at = (x: number, y: number, r: number, back = 0) =>
    path`${x + px * r - ux * back} ${y + py * r - uy * back}`;
  return `${upper}M${at(ex, ey, er * 0.99)}L${at(wx, wy, wr)}L${at(wx, wy, wr * 0.3)}Q${at(ex, ey, er * 0.5, -er)} ${at(ex, ey, er * 0.6, er * 0.75)}Z`;
}
