/** What a false find costs beside a right one: half the micro-F1 that is within reach, which is where F1 is highest. */
const FALSE_COST = 0.28;
/** Right finds in surplus that a cut must show before an act is reported at all: a rare act's lucky few are not enough. */
const LEAST_GAIN = 0.6;

/** Scores from which on an act is reported (best for micro-F1) and fires (precision ≥ 0.84, some room above the 0.8 that is wanted), from out-of-fold scores; 32000 is never. */
export function tuneAct(
  scores: readonly number[],
  gold: readonly boolean[],
  precision = 0.84,
): { reports: number; fires: number } {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);
  let hits = 0;
  let best = LEAST_GAIN;
  let reports = 32000;
  let fires = 32000;
  order.forEach((i, rank) => {
    if (gold[i]) hits += 1;
    const n = rank + 1;
    const next = order[rank + 1];
    if (next !== undefined && scores[next] === scores[i]) return;
    const cut = next === undefined ? scores[i]! : Math.floor((scores[i]! + scores[next]!) / 2) + 1;
    const gain = hits - FALSE_COST * n;
    if (gain > best) {
      best = gain;
      reports = cut;
    }
    if ((hits + 0.5) / (n + 1) >= precision && hits >= 3) fires = cut;
  });
  return { reports, fires: Math.max(fires, reports) };
}
