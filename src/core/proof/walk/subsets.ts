/** All subsets of a set of bits, the empty one first. */
export function subsets(bits: number): number[] {
  if (bits === 0) return NONE;
  const all: number[] = [];
  let sub = 0;
  do {
    all.push(sub);
    sub = (sub - bits) & bits;
  } while (sub !== 0);
  return all;
}

const NONE = [0];
