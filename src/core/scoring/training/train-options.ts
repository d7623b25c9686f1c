import type { NetworkOptions } from './fit-network';
import type { TreeOptions } from './fit-trees';

/** All that was chosen on the development part. */
export interface TrainOptions {
  /** Inverse ridge of the linear rating models. */
  ratingC: number;
  /** Parts of eight that the linear model and the network have in a rating. */
  linearParts: number;
  netParts: number;
  network: NetworkOptions;
  /** The network of clauses. */
  clauses: NetworkOptions;
  /** Networks of different seeds whose mean is taken. */
  members: number;
  trees: TreeOptions;
  /** Trees that guess the miss. */
  doubtTrees: TreeOptions;
  mostFolds: number;
}

const TREES: TreeOptions = {
  trees: 150,
  depth: 4,
  rate: 0.06,
  leaf: 8,
  shrink: 4,
  columns: 0.3,
  sample: 0.7,
  seed: 3,
};

const DOUBT: TreeOptions = {
  ...TREES,
  trees: 80,
  depth: 3,
  rate: 0.05,
  leaf: 25,
  shrink: 10,
};
const NETWORK: NetworkOptions = {
  hidden: 96,
  epochs: 10,
  rate: 0.006,
  drop: 0.5,
  decay: 0.00001,
  batch: 64,
  seed: 1,
};

const CLAUSES: NetworkOptions = { ...NETWORK, hidden: 64, epochs: 8, batch: 256, seed: 11 };

/** The options with which the shipped weights are trained. */
export const TRAIN_OPTIONS: Record<'zh' | 'en', TrainOptions> = {
  zh: {
    ratingC: 0.7,
    linearParts: 0,
    netParts: 1,
    network: NETWORK,
    clauses: CLAUSES,
    members: 2,
    trees: TREES,
    doubtTrees: DOUBT,
    mostFolds: 6,
  },
  en: {
    ratingC: 0.7,
    linearParts: 0,
    netParts: 1,
    network: NETWORK,
    clauses: CLAUSES,
    members: 2,
    trees: TREES,
    doubtTrees: DOUBT,
    mostFolds: 6,
  },
};

/** Rows up to which the options hold as they are. */
const FULL = 3000;

/** Options for a corpus of that many rows: fewer folds over more rows, so that training time grows less than the corpus. */
export function scaleOptions(options: TrainOptions, rows: number): TrainOptions {
  return rows <= FULL ? options : { ...options, mostFolds: Math.min(options.mostFolds, 5) };
}
