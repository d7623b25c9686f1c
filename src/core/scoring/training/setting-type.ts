import type { Language } from '../../rubric/context';
import type { Matrix } from './build-matrix';
import type { Row } from './row-type';
import type { TrainOptions } from './train-options';

/** What all steps of training one language share. */
export interface Setting {
  /** Rows of the language first, then those of other languages. */
  rows: readonly Row[];
  locale: Language;
  options: TrainOptions;
  matrix: Matrix;
  weight: Float32Array;
  /** Fold of each row; −1 for rows of another language, which every fold learns from. */
  fold: Int32Array;
}
