import type { RatingMask } from '../space/rating-mask';

/** One way from a state to another. */
export interface Edge {
  to: number;
  ratings: RatingMask;
  flags: number;
}

/** Edges that one chunk of the store holds. */
const CHUNK = 1 << 16;

/** All edges of a graph, packed into whole numbers: a large exercise has tens of millions. */
export class EdgeStore {
  /** Edges stored. */
  size = 0;
  private readonly chunks: Int32Array[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Stores the edges of a state; each state's are stored once, in any order of states. */
  put(state: number, edges: readonly Edge[]): void {
    this.starts[state] = this.size;
    for (const { to, ratings, flags } of edges) {
      const at = this.size++;
      const chunk = (this.chunks[at >> 16] ??= new Int32Array(2 * CHUNK));
      const i = 2 * (at & (CHUNK - 1));
      chunk[i] = to;
      // Ratings need 24 bits and flags a few: both fit one number.
      chunk[i + 1] = ratings | (flags << 24);
    }
    this.ends[state] = this.size;
  }

  /** Whether one of a state's edges is as asked for. */
  some(state: number, is: (to: number, ratings: RatingMask, flags: number) => boolean): boolean {
    const end = this.ends[state] ?? 0;
    for (let at = this.starts[state] ?? 0; at < end; at++) {
      const chunk = this.chunks[at >> 16];
      const i = 2 * (at & (CHUNK - 1));
      const packed = chunk?.[i + 1] ?? 0;
      if (is(chunk?.[i] ?? 0, packed & 0xffffff, packed >>> 24)) return true;
    }
    return false;
  }

  /** The edges of a state. */
  of(state: number): Edge[] {
    const edges: Edge[] = [];
    this.some(state, (to, ratings, flags) => edges.push({ to, ratings, flags }) < 0);
    return edges;
  }

  /** All edges side by side, for what goes through them many times: those of state i from start[i] to start[i + 1]. */
  flatten(states: number): { start: Int32Array; to: Int32Array; ratings: Int32Array } {
    const start = new Int32Array(states + 1);
    const to = new Int32Array(this.size);
    const ratings = new Int32Array(this.size);
    let n = 0;
    for (let state = 0; state < states; state++) {
      start[state] = n;
      this.some(state, (goal, mask) => {
        to[n] = goal;
        ratings[n++] = mask;
        return false;
      });
    }
    start[states] = n;
    return { start, to, ratings };
  }
}
