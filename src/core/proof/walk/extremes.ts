import { PILLARS, type Pillar } from '../../rubric/pillars';
import type { EdgeStore } from './edge-store';
import type { Walk } from './walk';

/** Talks with more rated responses than this are not looked at: a mean moves little by then. */
const MOST_RATED = 16;
/** Walks with more edges than this are too large for it. */
const MOST_EDGES = 600_000;

/** Lowest and highest pillar result with which an ending can be reached; null where it is never rated. */
export type Extremes = Record<Pillar, { lowest: number; highest: number } | null>;

/**
 * The extremes of each pillar's result at each ending, by the ending's state: over all talks without
 * waits and with at most 16 ratings of that pillar, the mean of the ratings that its guards allow.
 */
export function extremes(walk: Walk): Map<number, Extremes> {
  const found = new Map<number, Extremes>();
  const endings = walk.states.flatMap(({ beat }, i) => (walk.model.talk[beat]?.ending ? [i] : []));
  for (const i of endings) {
    found.set(i, { listening: null, objection: null, fab: null, manner: null });
  }
  if (walk.edges.size > MOST_EDGES) return found;
  const flat = walk.edges.flatten(walk.states.length);
  PILLARS.forEach((pillar, p) => {
    const lowest = bestMeans(flat, walk.states.length, endings, 6 * p, false);
    const highest = bestMeans(flat, walk.states.length, endings, 6 * p, true);
    for (const i of endings) {
      const low = lowest.get(i);
      const high = highest.get(i);
      const at = found.get(i);
      if (at && low !== undefined && high !== undefined)
        at[pillar] = { lowest: low, highest: high };
    }
  });
  return found;
}

type Flat = ReturnType<EdgeStore['flatten']>;

/** Layer by layer of rated responses: the best sum with which each state is reached. */
function bestMeans(
  edges: Flat,
  states: number,
  endings: readonly number[],
  shift: number,
  highest: boolean,
): Map<number, number> {
  const sign = highest ? 1 : -1;
  const means = new Map<number, number>();
  let layer = new Int16Array(states).fill(UNREACHED);
  layer[0] = 0;
  let reached = [0];
  for (let count = 0; count <= MOST_RATED && reached.length > 0; count++) {
    spreadUnrated(edges, layer, reached, shift);
    for (const i of count > 0 ? endings : []) {
      const sum = layer[i] ?? UNREACHED;
      if (sum === UNREACHED) continue;
      const mean = (sign * sum) / count;
      const known = means.get(i);
      if (known === undefined || sign * mean > sign * known) means.set(i, mean);
    }
    const next = new Int16Array(states).fill(UNREACHED);
    const nextReached: number[] = [];
    for (const from of reached) {
      for (let e = edges.start[from] ?? 0; e < (edges.start[from + 1] ?? 0); e++) {
        const to = edges.to[e] ?? 0;
        const rating = extremeRating(((edges.ratings[e] ?? 0) >> shift) & 31, highest);
        if (rating < 0) continue;
        const sum = (layer[from] ?? 0) + sign * rating;
        const known = next[to] ?? UNREACHED;
        if (known === UNREACHED) nextReached.push(to);
        if (sum > known) next[to] = sum;
      }
    }
    layer = next;
    reached = nextReached;
  }
  return means;
}

const UNREACHED = -32768;

/** A response that is not rated on the pillar leads on without adding anything. */
function spreadUnrated(edges: Flat, layer: Int16Array, reached: number[], shift: number): void {
  for (let k = 0, open = [...reached]; k < open.length; k++) {
    const from = open[k] ?? 0;
    for (let e = edges.start[from] ?? 0; e < (edges.start[from + 1] ?? 0); e++) {
      const to = edges.to[e] ?? 0;
      if ((((edges.ratings[e] ?? 0) >> shift) & 32) === 0) continue;
      const sum = layer[from] ?? UNREACHED;
      const known = layer[to] ?? UNREACHED;
      if (sum <= known) continue;
      if (known === UNREACHED) reached.push(to);
      layer[to] = sum;
      open.push(to);
    }
  }
}

/** The highest or the lowest of five rating bits; -1 where there is none. */
function extremeRating(bits: number, highest: boolean): number {
  if (bits === 0) return -1;
  return highest ? 31 - Math.clz32(bits) : 31 - Math.clz32(bits & -bits);
}
