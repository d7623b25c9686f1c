/** Largest weight that is stored: finer steps gain nothing on the development part and cost download. */
export const LARGEST = 15;

/** The letter of weight 0; −15 … 15 are `<` … `Z`, none of which JSON has to escape. */
const ZERO = 75;

/** Writes weights in −15 … 15 as text, a letter each, which packs to about the bits that they are worth. */
export function toLetters(weights: ArrayLike<number>): string {
  let out = '';
  for (let i = 0; i < weights.length; i += 1) out += String.fromCharCode(ZERO + weights[i]!);
  return out;
}

/** Reads what `toLetters` wrote into every `every`th place of `into`, from `start` on. */
export function fromLetters(text: string, into: Int8Array, start: number, every: number): void {
  for (let i = 0; i < text.length; i += 1) into[start + i * every] = text.charCodeAt(i) - ZERO;
}
