import { fitAdam } from './adam';
import { random, shuffled } from './random';
import type { Sparse } from './sparse';

/** One layer of hidden units over sparse rows and one of outputs, in floating point. */
export interface Network {
  hidden: number;
  /** Weights of column c begin at c × hidden. */
  first: Float32Array;
  firstBias: Float32Array;
  /** Weights of output o begin at o × hidden. */
  second: Float32Array;
  secondBias: Float32Array;
}

/** What the network is to say of each row. */
export interface Targets {
  /** Number of outputs; the first `yesNo` and the last are questions answered by yes (1) or no (0), the others numbers. */
  outputs: number;
  yesNo: number;
  /** Row-major: what is wanted, and how much it counts (0: unknown). */
  wanted: Float32Array;
  counts: Float32Array;
}

/** How a network is fitted. */
export interface NetworkOptions {
  hidden: number;
  epochs: number;
  /** Highest rate of learning; see `fitAdam`. */
  rate: number;
  /** Share of the inputs that are left out at random in each step, 0–1. */
  drop: number;
  decay: number;
  /** Rows between two steps. */
  batch: number;
  seed: number;
}

/** What of a network is fitted. */
const FITTED = ['first', 'firstBias', 'second', 'secondBias'] as const;
/** Negative input to a hidden unit passes at an eighth. */
const LEAK = 0.125;
const INPUT_GAIN = 1.5;
/** An output that misses by less teaches nothing more, which saves most of the time. */
const SETTLED = 0.002;

/** Fits a small network on logistic and squared loss together; the same seed gives the same network. */
export function fitNetwork(
  x: Sparse,
  targets: Targets,
  use: Int32Array,
  o: NetworkOptions,
): Network {
  const H = o.hidden;
  const O = targets.outputs;
  const next = random(o.seed);
  const draw = (): number => (next() / 4294967296) * 2 - 1;
  const net: Network = {
    hidden: H,
    first: Float32Array.from({ length: x.width * H }, () => draw() * 0.08),
    firstBias: new Float32Array(H),
    second: Float32Array.from({ length: O * H }, () => draw() * 0.25),
    secondBias: Float32Array.from({ length: O }, (_, q) => (q < targets.yesNo ? -2.5 : 0)),
  };
  const slopes: Network = {
    hidden: H,
    first: new Float32Array(net.first.length),
    firstBias: new Float32Array(H),
    second: new Float32Array(net.second.length),
    secondBias: new Float32Array(O),
  };
  const parts = FITTED.map((name) => ({ weights: net[name], slope: slopes[name] }));
  const steps = o.epochs * Math.ceil(use.length / o.batch);
  const step = fitAdam(parts, { steps, rate: o.rate, decay: o.decay });
  const learn = learner(x, targets, net, slopes, o.drop, next);
  for (let epoch = 0; epoch < o.epochs; epoch += 1) {
    const order = shuffled(use.length, next);
    for (let from = 0; from < order.length; from += o.batch) {
      const to = Math.min(order.length, from + o.batch);
      for (let k = from; k < to; k += 1) learn(use[order[k]!]!);
      step(to - from);
    }
  }
  for (let z = 0; z < net.first.length; z += 1) net.first[z]! *= INPUT_GAIN;
  return net;
}

/** Adds to `slopes` what a row says about the network, some of whose inputs are left out by lot. */
function learner(
  x: Sparse,
  targets: Targets,
  net: Network,
  slopes: Network,
  drop: number,
  next: () => number,
): (row: number) => void {
  const H = net.hidden;
  const O = targets.outputs;
  const { first, firstBias, second, secondBias } = net;
  const toFirst = slopes.first;
  const toFirstBias = slopes.firstBias;
  const toSecond = slopes.second;
  const toSecondBias = slopes.secondBias;
  const h = new Float32Array(H);
  const back = new Float32Array(H);
  const limit = drop * 1024;
  const gain = INPUT_GAIN / (1 - drop);
  const kept = new Int32Array(x.width);
  return (i) => {
    let n = 0;
    h.set(firstBias);
    for (let e = x.from[i]!; e < x.from[i + 1]!; e += 1) {
      if ((next() & 1023) < limit) continue;
      kept[n] = e;
      n += 1;
      const v = x.vals[e]! * gain;
      const at = x.cols[e]! * H;
      for (let j = 0; j < H; j += 1) h[j]! += first[at + j]! * v;
    }
    for (let j = 0; j < H; j += 1) if (h[j]! < 0) h[j]! *= LEAK;
    back.fill(0);
    for (let q = 0; q < O; q += 1) {
      const count = targets.counts[i * O + q]!;
      if (count === 0) continue;
      const at = q * H;
      let s = secondBias[q]!;
      for (let j = 0; j < H; j += 1) s += second[at + j]! * h[j]!;
      const guess = q < targets.yesNo || q === O - 1 ? 1 / (1 + Math.exp(-s)) : s;
      const g = (guess - targets.wanted[i * O + q]!) * count;
      if (g < SETTLED && g > -SETTLED) continue;
      for (let j = 0; j < H; j += 1) {
        back[j]! += second[at + j]! * g;
        toSecond[at + j]! += g * h[j]!;
      }
      toSecondBias[q]! += g;
    }
    for (let j = 0; j < H; j += 1) {
      if (h[j]! < 0) back[j]! *= LEAK;
      toFirstBias[j]! += back[j]!;
    }
    for (let k = 0; k < n; k += 1) {
      const v = x.vals[kept[k]!]! * gain;
      const at = x.cols[kept[k]!]! * H;
      for (let j = 0; j < H; j += 1) toFirst[at + j]! += back[j]! * v;
    }
  };
}

/** The outputs of a network for row i: log-odds where the answer is yes or no. */
export function runNetwork(net: Network, x: Sparse, i: number): Float32Array {
  const H = net.hidden;
  const h = Float32Array.from(net.firstBias);
  for (let e = x.from[i]!; e < x.from[i + 1]!; e += 1) {
    const at = x.cols[e]! * H;
    for (let j = 0; j < H; j += 1) h[j]! += net.first[at + j]! * x.vals[e]!;
  }
  for (let j = 0; j < H; j += 1) if (h[j]! < 0) h[j]! *= LEAK;
  return Float32Array.from(net.secondBias, (b, q) => {
    let s = b;
    for (let j = 0; j < H; j += 1) s += net.second[q * H + j]! * h[j]!;
    return s;
  });
}
