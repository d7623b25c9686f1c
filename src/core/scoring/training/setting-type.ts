import type { Language } from '../../rubric/context';
import type { Matrix } from './build-matrix';
import type { Row } from './row-type';
import type { TrainOptions } from './train-options';

/** What all steps of training one language share. */
export interface Setting {
  /** Rows of the language first, then those of other languages, then those that are only scored. */
  rows: readonly Row[];
  /** How many rows, from the first on, are learnt from. */
  learnt: number;
  locale: Language;
  options: TrainOptions;
  matrix: Matrix;
  weight: Float32Array;
  /** Fold of each row; −1 for rows that are of another language alone, which every fold learns from. */
  fold: Int32Array;
}
