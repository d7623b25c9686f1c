import { PILLARS, type Pillar } from '../rubric/pillars';
import type { Turn } from './attempt-type';

/** Under this many ratings a mean says too little to be shown as a result. */
const FEW_RATINGS = 3;

/** Mean of the non-null ratings on a pillar (0–4, null where there is none) and their number. */
export interface PillarResult {
  mean: number | null;
  n: number;
  few: boolean;
}

/** The result on each pillar over some turns. There is no grand total. */
export function pillarResults(turns: readonly Pick<Turn, 'entry'>[]): Record<Pillar, PillarResult> {
  const result = (pillar: Pillar): PillarResult => {
    const ratings = turns.map((t) => t.entry.judgement.ratings[pillar]).filter((r) => r !== null);
    const sum = ratings.reduce((a: number, r) => a + r, 0);
    const n = ratings.length;
    return { mean: n === 0 ? null : sum / n, n, few: n < FEW_RATINGS };
  };
  return Object.fromEntries(PILLARS.map((p) => [p, result(p)])) as Record<Pillar, PillarResult>;
}
