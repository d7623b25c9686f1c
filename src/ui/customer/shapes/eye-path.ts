import { mix } from './mix';
import { path } from './path';

export interface Lids {
  /** Outline of what is seen of the eyeball. */
  opening: string;
  upper: string;
  /** The upper lid drawn out into lashes. */
  lash: string;
  lower: string;
  crease: string;
}

/** Lids of the right eye of the picture about its own centre; half as wide as `half`, `lid` 0 shut to 1 wide. */
export function eyePath(half: number, lid: number, squint: number): Lids {
  const low = mix(4.6, 0.2, squint);
  const high = mix(low + 0.6, -10.5, lid);
  const inner = `${-half} 1.6`;
  const outer = path`${half} ${-1.4 + squint * 0.6}`;
  const over = path`C${-half * 0.55} ${high} ${half * 0.45} ${high - 0.8} ${outer}`;
  const under = path`${half * 0.5} ${low + 0.5} ${-half * 0.45} ${low + 1.6}`;
  const fold = high - 3.6;
  return {
    opening: `M${inner}${over}C${under} ${inner}Z`,
    upper: `M${inner}${over}`,
    lash: `M${inner}${over}l2.6 -1.6`,
    lower: path`M${half - 1} ${low * 0.35}C${under} ${-half + 3} ${low * 0.4 + 1.2}`,
    crease: path`M${-half * 0.62} ${fold * 0.62}C${-half * 0.2} ${fold} ${half * 0.5} ${fold} ${half + 1.5} ${fold * 0.45 - 1}`,
  };
}
