import { path } from './path';

export interface Brow {
  /** Upward shift of the inner and outer end, in picture units. */
  inner: number;
  outer: number;
  thick: number;
  arch: number;
}

/** A brow that tapers outwards, for the right eye of the picture: inner end at x = 9, outer at x = 37. */
export function browPath({ inner, outer, thick, arch }: Brow): string {
  const yi = -21 - inner;
  const yo = -20.5 - outer;
  const xi = 9 + Math.min(0, inner) * 0.25;
  const ym = (yi + yo) / 2 - arch;
  const t = thick;
  return (
    path`M${xi} ${yi + t * 0.5}Q${xi - 1.5} ${yi - t * 0.2} ${xi + 1} ${yi - t * 0.5}` +
    path`Q25 ${ym - t * 0.9} 38 ${yo + 1}Q25 ${ym + t * 0.35} ${xi} ${yi + t * 0.5}Z`
  );
}
