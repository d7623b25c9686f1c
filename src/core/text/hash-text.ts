/** Offset bases of the four lanes: digits of pi, so that the lanes start apart. */
const BASES = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
/** The prime of 32-bit FNV-1a. */
const PRIME = 0x01000193;

/**
 * A 128-bit hash of a text as 32 hex digits: four lanes of FNV-1a over its UTF-16 units.
 * It names stored things by their content; it is no defence against an attacker.
 */
export function hashText(text: string): string {
  return BASES.map((base, lane) => hashLane(text, base, lane).toString(16).padStart(8, '0')).join(
    '',
  );
}

/**
 * A whole number from 0 to n − 1 that a seed and a key decide (n ≥ 1): how variants are picked
 * without chance.
 */
export function pickIndex(seed: number, key: string, n: number): number {
  return hashLane(key, (BASES[0] ^ Math.imul(seed | 0, 0x9e3779b1)) >>> 0, 0) % n;
}

function hashLane(text: string, base: number, lane: number): number {
  let hash = base;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ (text.charCodeAt(i) + lane), PRIME);
    hash ^= hash >>> 15;
  }
  // The last rounds of murmur3's finaliser: near keys must not land on near numbers.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
