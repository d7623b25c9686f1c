import { PILLARS, type Pillar } from '../../rubric/pillars';
import type { HeldOutFile } from '../model/held-out-type';
import type { ActModel } from '../model/weights-type';
import type { Row } from './row-type';

/** Scores and doubt of each row by models that had not seen its fold. */
export interface OutOfFold {
  outOfFold: Int32Array;
  doubt: Int32Array;
}

/**
 * Keeps what training says of each example out of fold. An example is learnt from like the corpus; this is how it can still
 * test the scorer without marking its own homework.
 */
export function heldOutOf(
  rows: readonly Row[],
  models: readonly ActModel[],
  acts: readonly Int32Array[],
  left: Record<Pillar | 'fabCalled', OutOfFold>,
): HeldOutFile {
  const kept: HeldOutFile = {};
  rows.forEach((row, i) => {
    if (row.example === undefined) return;
    kept[row.example] = {
      acts: models.flatMap(({ reports }, a) =>
        acts[a]![i]! >= reports ? [[a, acts[a]![i]!] as const] : [],
      ),
      scores: PILLARS.map((p) => left[p].outOfFold[i]!),
      doubts: PILLARS.map((p) => left[p].doubt[i]!),
      fabCalled: left.fabCalled.outOfFold[i]!,
    };
  });
  return kept;
}
