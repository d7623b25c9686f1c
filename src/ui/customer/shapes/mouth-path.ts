import { path } from './path';

export interface Mouth {
  inside: string;
  teeth: string;
  tongue: string;
  /** The line between the lips, or the upper edge of an open mouth. */
  line: string;
  upperLip: string;
  lowerLip: string;
  /** The shade under the lower lip. */
  below: string;
}

/** A mouth about its own centre: `curve` -1 to 1, `open` 0 to 1, `width` and `smirk` -1 to 1. */
export function mouthPath(curve: number, open: number, width: number, smirk: number): Mouth {
  const w = 15.5 + width * 5.5;
  const corner = -curve * 4.5;
  const l = path`${-w} ${corner + smirk * 1.5}`;
  const r = path`${w} ${corner - smirk * 3.5}`;
  const rise = Math.max(0, open);
  const mid = curve * 6 - rise * 3;
  const low = mid + rise * 30;
  const over = (y: number) => path`C${-w * 0.45} ${y} ${w * 0.45} ${y}`;
  const under = (y: number) => path`C${w * 0.5} ${y} ${-w * 0.5} ${y}`;
  const biteL = path`${-w * 0.86} ${corner * 0.72}`;
  const biteR = path`${w * 0.86} ${corner * 0.72}`;
  const bite = mid + Math.min(rise * 16, 7.5);
  const show = rise > 0.06 ? 1 : 0;
  return {
    line: `M${l}${over(mid)} ${r}`,
    inside: show ? `M${l}${over(mid)} ${r}${under(low)} ${l}Z` : '',
    teeth: show ? `M${biteL}${over(mid)} ${biteR}${under(bite)} ${biteL}Z` : '',
    tongue:
      rise > 0.25
        ? path`M${-w * 0.5} ${low * 0.6}Q0 ${low * 0.45} ${w * 0.5} ${low * 0.6}Q0 ${low * 0.9} ${-w * 0.5} ${low * 0.6}Z`
        : '',
    upperLip: path`M${l}C${-w * 0.5} ${mid * 0.5 - 4.5} -4 ${mid * 0.75 - 6.5} 0 ${mid * 0.75 - 4.2}C4 ${mid * 0.75 - 6.5} ${w * 0.5} ${mid * 0.5 - 4.5} ${r}${under(mid)} ${l}Z`,
    lowerLip: `M${l}${over(low)} ${r}${under(low + 7)} ${l}Z`,
    below: path`M${-w * 0.35} ${low * 0.75 + 8}Q0 ${low * 0.75 + 10} ${w * 0.35} ${low * 0.75 + 8}`,
  };
}
