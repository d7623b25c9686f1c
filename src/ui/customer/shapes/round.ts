/** A coordinate with one decimal: what a path needs. */
export function round(n: number): number {
  return Math.round(n * 10) / 10;
}
