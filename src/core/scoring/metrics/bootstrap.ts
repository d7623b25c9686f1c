import { random } from '../training/random';

/**
 * A 95 % interval of a figure by resampling whole groups (contexts) with replacement, as the responses to one context are alike.
 * `measure` gets the numbers of the drawn rows; the seed is fixed, so the interval is the same each time.
 */
export function bootstrap(
  groups: readonly string[],
  measure: (rows: readonly number[]) => number,
  rounds = 400,
): [number, number] {
  const members = new Map<string, number[]>();
  groups.forEach((g, i) => {
    const list = members.get(g);
    if (list === undefined) members.set(g, [i]);
    else list.push(i);
  });
  const lists = [...members.values()];
  const next = random(2024);
  const figures: number[] = [];
  for (let r = 0; r < rounds; r += 1) {
    const rows: number[] = [];
    for (let k = 0; k < lists.length; k += 1) rows.push(...lists[next() % lists.length]!);
    const figure = measure(rows);
    if (!Number.isNaN(figure)) figures.push(figure);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number): number =>
    figures[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? NaN;
  return [at(0.025), at(0.975)];
}
