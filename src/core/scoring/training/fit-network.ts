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
  rate: number;
  /** Share of the inputs that are left out at random in each step, 0–1. */
  drop: number;
  decay: number;
  seed: number;
}

/** Negative input to a hidden unit passes at an eighth. */
const LEAK = 0.125;
const INPUT_GAIN = 1.5;
/** An output that misses by less teaches nothing more, which saves most of the time. */
const SETTLED = 0.002;

/** Fits a small network by AdaGrad (Duchi et al. 2011) on logistic and squared loss together; the same seed gives the same network. */
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
  const first = Float32Array.from({ length: x.width * H }, () => draw() * 0.08);
  const second = Float32Array.from({ length: O * H }, () => draw() * 0.25);
  const firstBias = new Float32Array(H);
  const secondBias = Float32Array.from({ length: O }, (_, q) => (q < targets.yesNo ? -2.5 : 0));
  const net: Network = { hidden: H, first, firstBias, second, secondBias };
  const sFirst = new Float32Array(first.length);
  const sSecond = new Float32Array(second.length);
  const sBias = new Float32Array(H);
  const sOut = new Float32Array(O);
  const h = new Float32Array(H);
  const back = new Float32Array(H);
  const limit = o.drop * 1024;
  const gain = INPUT_GAIN / (1 - o.drop);
  for (let epoch = 0; epoch < o.epochs; epoch += 1) {
    const done = epoch / o.epochs;
    const rate = o.rate * (done < 0.6 ? 1 : done < 0.85 ? 0.3 : 0.1);
    for (const k of shuffled(use.length, next)) {
      const i = use[k]!;
      const kept: number[] = [];
      h.set(firstBias);
      for (let e = x.from[i]!; e < x.from[i + 1]!; e += 1) {
        if ((next() & 1023) < limit) continue;
        kept.push(e);
        const v = x.vals[e]! * gain;
        const at = x.cols[e]! * H;
        for (let j = 0; j < H; j += 1) h[j]! += first[at + j]! * v;
      }
      for (let j = 0; j < H; j += 1) if (h[j]! < 0) h[j]! *= LEAK;
      back.fill(0);
      for (let q = 0; q < O; q += 1) {
        const count = targets.counts[i * O + q]!;
        if (count === 0) continue;
        let s = secondBias[q]!;
        for (let j = 0; j < H; j += 1) s += second[q * H + j]! * h[j]!;
        const guess = q < targets.yesNo || q === O - 1 ? 1 / (1 + Math.exp(-s)) : s;
        const g = (guess - targets.wanted[i * O + q]!) * count;
        if (g < SETTLED && g > -SETTLED) continue;
        for (let j = 0; j < H; j += 1) {
          const z = q * H + j;
          back[j]! += second[z]! * g;
          const slope = g * h[j]! + o.decay * second[z]!;
          sSecond[z]! += slope * slope;
          second[z]! -= (rate * slope) / (Math.sqrt(sSecond[z]!) + 1e-4);
        }
        sOut[q]! += g * g;
        secondBias[q]! -= (rate * g) / (Math.sqrt(sOut[q]!) + 1e-4);
      }
      for (let j = 0; j < H; j += 1) {
        if (h[j]! < 0) back[j]! *= LEAK;
        sBias[j]! += back[j]! * back[j]!;
        firstBias[j]! -= (rate * back[j]!) / (Math.sqrt(sBias[j]!) + 1e-4);
      }
      for (const e of kept) {
        const v = x.vals[e]! * gain;
        const at = x.cols[e]! * H;
        for (let j = 0; j < H; j += 1) {
          const slope = back[j]! * v + o.decay * first[at + j]!;
          sFirst[at + j]! += slope * slope;
          first[at + j]! -= (rate * slope) / (Math.sqrt(sFirst[at + j]!) + 1e-4);
        }
      }
    }
  }
  for (let z = 0; z < first.length; z += 1) first[z]! *= INPUT_GAIN;
  return net;
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
