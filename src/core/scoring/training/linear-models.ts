import { clamp } from '../model/bank-scores';
import { ONE } from '../model/weights-type';
import { fitLinear, scoreRow } from './fit-linear';
import { rounds } from './out-of-fold';
import type { Setting } from './setting-type';

/** One output of a bank: what is wanted, on which rows it is known. */
export interface Task {
  y: Float32Array;
  use: readonly boolean[];
  c: number;
}

/** Fits a linear model for each task on all rows, and gives each row the score (1/1024) of a model that has not seen its fold. */
export function linearModels(
  set: Setting,
  tasks: readonly Task[],
): { fits: Float32Array[]; scores: Int32Array[] } {
  const { matrix, rows, learnt } = set;
  const plan = rounds(set);
  const everything = Int32Array.from({ length: learnt }, (_, i) => i);
  const fits: Float32Array[] = [];
  const scores = tasks.map((task) => {
    const option = { c: task.c, rounds: 25 };
    const known = (list: Int32Array): Int32Array => list.filter((i) => task.use[i]!);
    fits.push(fitLinear(matrix.x, task.y, known(everything), option));
    const out = new Int32Array(rows.length);
    for (const { learn, score } of plan) {
      const w = fitLinear(matrix.x, task.y, known(learn), option);
      for (const i of score) out[i] = clamp(Math.round(ONE * scoreRow(matrix.x, w, i)));
    }
    return out;
  });
  return { fits, scores };
}
