/** 256 divided by the square root of n, rounded down to a whole number by whole-number search; 256 for n ≤ 1. */
export function rowScale(n: number): number {
  if (n <= 1) return 256;
  let low = 0;
  let high = 256;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (mid * mid * n <= 65536) low = mid;
    else high = mid - 1;
  }
  return low < 1 ? 1 : low;
}
