/** Groups of methods, in the order in which the library shows them. */
export const DRILL_FAMILIES = [
  'objection',
  'agreement',
  'spin',
  'fab',
  'technique',
  'service',
] as const;
