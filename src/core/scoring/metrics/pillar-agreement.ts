import type { Rating } from '../../rubric/pillars';
import { quadraticKappa } from './quadratic-kappa';

/** How ratings of one pillar agree with gold. */
export interface PillarAgreement {
  /** Items rated by both. */
  n: number;
  /** Quadratic weighted kappa over them. */
  qwk: number;
  /** Shares 0–1 of them that are equal, and at most one apart. */
  exact: number;
  withinOne: number;
  /** Share of all items on which both say whether the pillar is called for. */
  nullAgreement: number;
}

/** Agreement of judged ratings with gold on one pillar; nulls count only in `nullAgreement`. */
export function pillarAgreement(
  gold: readonly (Rating | null)[],
  judged: readonly (Rating | null)[],
): PillarAgreement {
  const g: number[] = [];
  const j: number[] = [];
  let nulls = 0;
  gold.forEach((a, i) => {
    const b = judged[i] ?? null;
    if ((a === null) === (b === null)) nulls += 1;
    if (a !== null && b !== null) {
      g.push(a);
      j.push(b);
    }
  });
  const share = (most: number): number =>
    g.filter((a, i) => Math.abs(a - j[i]!) <= most).length / Math.max(1, g.length);
  return {
    n: g.length,
    qwk: quadraticKappa(g, j),
    exact: share(0),
    withinOne: share(1),
    nullAgreement: nulls / Math.max(1, gold.length),
  };
}
