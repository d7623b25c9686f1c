/** The number a part `t` of the way from `a` to `b`. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
