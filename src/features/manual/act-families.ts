import { ACTS, type ActKind } from '../../core/rubric/acts';

/** The families of acts in the rubric's order, what harms last. */
export const ACT_FAMILIES: readonly ActKind['family'][] = [
  ...new Set(Object.values(ACTS).map((act) => act.family)),
];
