import { LARGEST, toLetters } from '../model/letters';
import { ONE, type BankFile, type ForestFile, type NetFile } from '../model/weights-type';
import type { Matrix } from './build-matrix';
import type { Network } from './fit-network';
import type { Tree } from './fit-trees';

/** Turns fitted linear weights into the whole numbers of a bank. */
export function quantiseBank(fits: readonly Float32Array[], matrix: Matrix): BankFile {
  const width = matrix.scale.length;
  const bank: BankFile = { dense: [], grams: [], step: [], bias: [] };
  for (const w of fits) {
    bank.dense.push(Array.from(matrix.scale, (s, c) => short(ONE * s * w[c]!)));
    const grams = w.subarray(width, w.length - 1);
    let most = 1e-6;
    for (const g of grams) most = Math.max(most, Math.abs(g));
    const step = most / LARGEST;
    bank.grams.push(toLetters(Array.from(grams, (g) => Math.round(g / step))));
    bank.step.push(Math.round((step * ONE * 65536) / 256));
    bank.bias.push(Math.round(ONE * w.at(-1)!));
  }
  return bank;
}

/** Turns a fitted network into whole numbers. */
export function quantiseNet(net: Network, matrix: Matrix): NetFile {
  const { hidden: H, first, firstBias, second, secondBias } = net;
  const fits = Array.from({ length: H }, (_, j) => {
    const w = new Float32Array(first.length / H + 1);
    for (let c = 0; c < w.length - 1; c += 1) w[c] = first[c * H + j]!;
    w[w.length - 1] = firstBias[j]!;
    return w;
  });
  return {
    hidden: quantiseBank(fits, matrix),
    out: Array.from(secondBias, (_, q) =>
      Array.from(second.subarray(q * H, q * H + H), (v) => short(4096 * v)),
    ),
    bias: Array.from(secondBias, (b) => Math.round(ONE * b)),
  };
}

/** Turns fitted trees into whole numbers, with only the nodes that are used; a pair of children stands side by side. */
export function quantiseForest(trees: readonly Tree[]): ForestFile {
  const out: ForestFile = { roots: [], feature: [], cut: [], left: [], value: [] };
  for (const tree of trees) {
    const root = out.feature.length;
    out.roots.push(root);
    const queue = [0];
    const slot = new Map([[0, root]]);
    let free = root + 1;
    for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
      const at = slot.get(n)!;
      const split = tree.feature[n]! >= 0;
      out.feature[at] = tree.feature[n]!;
      out.cut[at] = split ? tree.cut[n]! : 0;
      out.value[at] = split ? 0 : short(16 * ONE * tree.value[n]!);
      out.left[at] = split ? free - root : 0;
      if (!split) continue;
      slot.set(2 * n + 1, free);
      slot.set(2 * n + 2, free + 1);
      queue.push(2 * n + 1, 2 * n + 2);
      free += 2;
    }
  }
  return out;
}

function short(value: number): number {
  const whole = Math.round(value);
  return whole > 32767 ? 32767 : whole < -32767 ? -32767 : whole;
}
