import { blendScores, cutRating, doubtRow } from '../model/rate';
import { ONE, type PillarFile } from '../model/weights-type';
import { quadraticKappa } from '../metrics/quadratic-kappa';
import { calibrateDoubt } from './calibrate';
import { bin, fitTrees, scoreTrees } from './fit-trees';
import { rounds } from './out-of-fold';
import { quantiseForest } from './quantise';
import type { Row } from './row-type';
import type { Setting } from './setting-type';
import { tuneCuts } from './tune-cuts';

/** Squared misses beyond this are told apart no more, so that a few wild ones do not rule what is learnt of doubt. */
const WORST = 4;

/** A rating (or a yes-or-no question) to be learnt from the second-stage table. */
export interface PillarTask {
  table: readonly number[][];
  y: Float32Array;
  use: readonly boolean[];
  /** Out-of-fold scores of the linear model and of the network. */
  linear: Int32Array;
  net: Int32Array;
  /** How far the network's members lie apart. */
  spread: Int32Array;
  gold: (row: Row) => number;
  /** One cut instead of four. */
  yesNo: boolean;
}

/** Trains a pillar's trees, cuts and doubt; `outOfFold` are scores of models that had not seen the row's fold. */
export function trainPillar(
  set: Setting,
  task: PillarTask,
): { file: PillarFile; outOfFold: Int32Array; doubt: Int32Array; note: string } {
  const { rows, options, learnt } = set;
  const { table, y, use } = task;
  const rated = Array.from({ length: learnt }, (_, i) => i).filter((i) => use[i]!);
  const learn = Int32Array.from(rated);
  const binned = bin(columnsOf(table), learn);
  const plan = rounds(set);
  const parts = {
    linearParts: options.linearParts,
    netParts: options.netParts,
  };
  const oof = new Int32Array(rows.length);
  const treeScores = new Int32Array(rows.length);
  for (const round of plan) {
    const trees = fitTrees(
      binned,
      y,
      round.learn.filter((i) => use[i]!),
      options.trees,
    );
    for (const i of round.score) {
      treeScores[i] = Math.floor(ONE * scoreTrees(trees, (c) => table[i]![c]!));
      oof[i] = blendScores(parts, task.linear[i]!, task.net[i]!, treeScores[i]!);
    }
  }
  const scores = rated.map((i) => oof[i]!);
  const golds = rated.map((i) => task.gold(rows[i]!));
  const cuts = task.yesNo ? [bestCut(scores, golds)] : tuneCuts(scores, golds);
  const missed = (i: number): number =>
    Math.abs(cutRating(oof[i]!, cuts) - task.gold(rows[i]!)) >= (task.yesNo ? 1 : 2) ? 1 : 0;
  const miss = Float32Array.from(rows, (_, i) => (use[i] ? missed(i) : 0));
  const error = Float32Array.from(rows, (_, i) => Math.min(WORST, (y[i]! - oof[i]! / ONE) ** 2));
  const doubtTable = table.map((row, i) =>
    doubtRow(
      row,
      {
        score: oof[i]!,
        linear: task.linear[i]!,
        net: task.net[i]!,
        trees: treeScores[i]!,
        spread: task.spread[i]!,
      },
      cuts,
    ),
  );
  const doubtBins = bin(columnsOf(doubtTable), learn);
  const doubt = new Int32Array(rows.length);
  for (const round of plan) {
    const trees = fitTrees(
      doubtBins,
      error,
      round.learn.filter((i) => use[i]!),
      options.doubtTrees,
    );
    for (const i of round.score)
      doubt[i] = Math.floor(ONE * scoreTrees(trees, (c) => doubtTable[i]![c]!));
  }
  // Examples have seen their beat's other examples, so how sure one may be elsewhere is read off the corpus alone.
  const strange = rated.filter((i) => rows[i]!.twins === undefined);
  const sure = calibrateDoubt(
    strange.map((i) => doubt[i]!),
    strange.map((i) => miss[i] === 0),
  );
  const judged = scores.map((s) => cutRating(s, cuts));
  const covered = rated.filter((i) => doubt[i]! < sure.sureBelow).length / rated.length;
  return {
    file: {
      forest: quantiseForest(fitTrees(binned, y, learn, options.trees)),
      ...parts,
      cuts,
      doubt: quantiseForest(fitTrees(doubtBins, error, learn, options.doubtTrees)),
      ...sure,
    },
    outOfFold: oof,
    doubt,
    note: `out of fold QWK ${quadraticKappa(golds, judged).toFixed(3)}, within one ${(1 - rated.filter((i) => miss[i] === 1).length / rated.length).toFixed(3)}, sure ${covered.toFixed(2)}, cuts ${cuts.join(' ')}`,
  };
}

function columnsOf(table: readonly number[][]): Int32Array[] {
  return (table[0] ?? []).map((_, c) => Int32Array.from(table, (row) => row[c]!));
}

function bestCut(scores: readonly number[], gold: readonly number[]): number {
  let best = -1;
  let cut = 0;
  for (let c = -1024; c <= 1024; c += 32) {
    const right = scores.filter((s, i) => (s >= c ? 1 : 0) === gold[i]).length;
    if (right > best) {
      best = right;
      cut = c;
    }
  }
  return cut;
}
