/**
 * Cohen's kappa with quadratic weights between two rows of whole ratings in `0 … levels−1` (Cohen 1968);
 * 1 is full agreement, 0 what chance gives, NaN for an empty row.
 */
export function quadraticKappa(
  gold: readonly number[],
  judged: readonly number[],
  levels = 5,
): number {
  const n = gold.length;
  if (n === 0) return NaN;
  const g = new Float64Array(levels);
  const j = new Float64Array(levels);
  let seen = 0;
  for (let i = 0; i < n; i += 1) {
    g[gold[i]!]! += 1;
    j[judged[i]!]! += 1;
    seen += (gold[i]! - judged[i]!) ** 2;
  }
  let chance = 0;
  for (let a = 0; a < levels; a += 1)
    for (let b = 0; b < levels; b += 1) chance += ((g[a]! * j[b]!) / n) * (a - b) ** 2;
  return chance === 0 ? 1 : 1 - seen / chance;
}
