/** A number from 0 to 999 out of a text, so that each customer idles in its own time. */
export function seedOf(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) % 9973;
  return sum % 1000;
}
