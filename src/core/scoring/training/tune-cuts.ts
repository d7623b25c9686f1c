import { quadraticKappa } from '../metrics/quadratic-kappa';

/**
 * What a rating that is off by three or more costs beside what it costs in kappa already: harm that is praised, or care that is
 * called harm, is what a learner would not forgive. In English, out of fold, a cost of 1 took away a tenth of these for 0.001 of
 * kappa at most, a cost of 3 a quarter for 0.001 to 0.004; so it is between. (Of examples, 89 are far off with it, 79 with a cost of 4, which takes
 * 0.002 to 0.011 of kappa.)
 */
const FAR_COST = 2;

/** Finds the four cuts of scores into ratings that give the highest quadratic kappa with few ratings far off, by coordinate search from quantiles. */
export function tuneCuts(scores: readonly number[], gold: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  const shares = [1, 2, 3, 4].map((r) => gold.filter((g) => g < r).length / gold.length);
  const cuts = shares.map(
    (s) => sorted[Math.min(sorted.length - 1, Math.floor(s * sorted.length))]!,
  );
  const rate = (s: number): number =>
    (s >= cuts[0]! ? 1 : 0) +
    (s >= cuts[1]! ? 1 : 0) +
    (s >= cuts[2]! ? 1 : 0) +
    (s >= cuts[3]! ? 1 : 0);
  const worth = (): number => {
    const judged = scores.map(rate);
    const far = judged.filter((r, i) => r - gold[i]! >= 3 || gold[i]! - r >= 3).length;
    return quadraticKappa(gold, judged) - (FAR_COST * far) / gold.length;
  };
  let best = worth();
  for (const reach of [320, 160, 80, 40]) {
    for (let round = 0; round < 3; round += 1) {
      for (let k = 0; k < 4; k += 1) {
        const kept = cuts[k]!;
        let pick = kept;
        for (const move of [-2, -1, 1, 2]) {
          cuts[k] = kept + move * reach;
          if ((k > 0 && cuts[k]! <= cuts[k - 1]!) || (k < 3 && cuts[k]! >= cuts[k + 1]!)) continue;
          const w = worth();
          if (w > best + 1e-4) {
            best = w;
            pick = cuts[k]!;
          }
        }
        cuts[k] = pick;
      }
    }
  }
  return cuts;
}
