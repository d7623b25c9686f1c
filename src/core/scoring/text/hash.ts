/** FNV-1a over the UTF-16 units of `text[start, end)`, 32 bits unsigned; `seed` tells families of keys apart. */
export function hash(text: string, start = 0, end = text.length, seed = 0): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}
