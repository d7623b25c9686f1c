import { random, shuffled } from './random';

/** A regression tree in arrays: node n splits on `feature[n]` ≤ `cut[n]` to 2n+1, else 2n+2; leaves have feature −1. */
export interface Tree {
  feature: Int16Array;
  cut: Int16Array;
  value: Float32Array;
}

/** How boosted trees are fitted. */
export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least rows in a leaf. */
  leaf: number;
  /** Added to the rows of a leaf when its value is shrunk. */
  shrink: number;
  /** Share of the columns looked at by each tree, 0–1. */
  columns: number;
  /** Share of the rows looked at by each tree, 0–1. */
  sample: number;
  seed: number;
}

/** Whole-number columns cut into at most 32 steps each. */
export interface Binned {
  rows: number;
  /** bins[c][i] is the step of row i in column c. */
  bins: Uint8Array[];
  /** cuts[c][b] is the largest value in step b of column c. */
  cuts: Int32Array[];
}

/** Cuts columns of whole numbers into steps with about equally many rows. */
export function bin(columns: readonly Int32Array[], use: Int32Array): Binned {
  const rows = columns[0]?.length ?? 0;
  const cuts = columns.map((column) => {
    const sorted = Int32Array.from(use, (i) => column[i]!).sort();
    const found: number[] = [];
    const distinct: number[] = [];
    for (const v of sorted) if (distinct.at(-1) !== v) distinct.push(v);
    if (distinct.length <= 32) found.push(...distinct);
    else
      for (let b = 1; b <= 32; b += 1) {
        const v = sorted[Math.floor((b * sorted.length) / 32) - 1]!;
        if (found.at(-1) !== v) found.push(v);
      }
    return Int32Array.from(found);
  });
  const bins = columns.map((column, c) => {
    const edges = cuts[c]!;
    return Uint8Array.from(column, (v) => {
      let b = 0;
      while (b < edges.length - 1 && v > edges[b]!) b += 1;
      return b;
    });
  });
  return { rows, bins, cuts };
}

/** Fits gradient-boosted regression trees for squared loss on `y` (from 0) over the rows `use`. */
export function fitTrees(x: Binned, y: Float32Array, use: Int32Array, o: TreeOptions): Tree[] {
  const pred = new Float32Array(x.rows);
  const next = random(o.seed);
  const trees: Tree[] = [];
  const nodes = (1 << (o.depth + 1)) - 1;
  for (let t = 0; t < o.trees; t += 1) {
    const rows =
      o.sample >= 1
        ? use
        : shuffled(use.length, next)
            .slice(0, Math.floor(o.sample * use.length))
            .map((k) => use[k]!);
    const picked = shuffled(x.bins.length, next).slice(
      0,
      Math.max(1, Math.floor(o.columns * x.bins.length)),
    );
    const tree: Tree = {
      feature: new Int16Array(nodes).fill(-1),
      cut: new Int16Array(nodes),
      value: new Float32Array(nodes),
    };
    const groups: (Int32Array | null)[] = [rows];
    for (let n = 0; n < nodes; n += 1) {
      const group = groups[n];
      if (!group) continue;
      let sum = 0;
      for (const i of group) {
        sum += y[i]! - pred[i]!;
      }
      tree.value[n] = (o.rate * sum) / (group.length + o.shrink);
      if (2 * n + 2 >= nodes) continue;
      const residual = Float32Array.from(group, (i) => y[i]! - pred[i]!);
      const best = bestSplit(x, residual, group, sum, picked, o);
      if (best === null) continue;
      tree.feature[n] = best.column;
      tree.cut[n] = x.cuts[best.column]![best.bin]!;
      const bins = x.bins[best.column]!;
      groups[2 * n + 1] = group.filter((i) => bins[i]! <= best.bin);
      groups[2 * n + 2] = group.filter((i) => bins[i]! > best.bin);
    }
    for (const i of use) {
      let n = 0;
      while (tree.feature[n]! >= 0) {
        const c = tree.feature[n]!;
        n = x.cuts[c]![x.bins[c]![i]!]! <= tree.cut[n]! ? 2 * n + 1 : 2 * n + 2;
      }
      pred[i] = pred[i]! + tree.value[n]!;
    }
    trees.push(tree);
  }
  return trees;
}

function bestSplit(
  x: Binned,
  residual: Float32Array,
  group: Int32Array,
  total: number,
  picked: Int32Array,
  o: TreeOptions,
): { column: number; bin: number } | null {
  let gain = 1e-6;
  let found: { column: number; bin: number } | null = null;
  const parent = (total * total) / (group.length + o.shrink);
  const sums = new Float64Array(32);
  const counts = new Int32Array(32);
  for (const c of picked) {
    const steps = x.cuts[c]!.length;
    if (steps < 2) continue;
    sums.fill(0);
    counts.fill(0);
    const bins = x.bins[c]!;
    for (let k = 0; k < group.length; k += 1) {
      const b = bins[group[k]!]!;
      sums[b]! += residual[k]!;
      counts[b]! += 1;
    }
    let [left, n] = [0, 0];
    for (let b = 0; b < steps - 1; b += 1) {
      left += sums[b]!;
      n += counts[b]!;
      const rest = group.length - n;
      if (n < o.leaf || rest < o.leaf || counts[b] === 0) continue;
      const g =
        (left * left) / (n + o.shrink) +
        ((total - left) * (total - left)) / (rest + o.shrink) -
        parent;
      if (g > gain) {
        gain = g;
        found = { column: c, bin: b };
      }
    }
  }
  return found;
}

/** The sum of the trees for one row of whole numbers. */
export function scoreTrees(trees: readonly Tree[], row: (column: number) => number): number {
  let score = 0;
  for (const tree of trees) {
    let n = 0;
    while (tree.feature[n]! >= 0) n = row(tree.feature[n]!) <= tree.cut[n]! ? 2 * n + 1 : 2 * n + 2;
    score += tree.value[n]!;
  }
  return score;
}
