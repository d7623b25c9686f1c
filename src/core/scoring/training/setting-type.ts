import type { Matrix } from './build-matrix';
import type { Row } from './row-type';
import type { TrainOptions } from './train-options';

/** What all steps of training one language share. */
export interface Setting {
  /** Rows of the language: those that are learnt from, then those that are only scored. */
  rows: readonly Row[];
  /** How many rows, from the first on, are learnt from. */
  learnt: number;
  options: TrainOptions;
  matrix: Matrix;
  /** Fold of each row. */
  fold: Int32Array;
}
