import type { Line } from './attempt-type';

/** What customers have said since the learner last spoke. */
export function sinceLearner(lines: readonly Line[]): Line[] {
  return lines.slice(lines.findLastIndex((l) => l.by === 'learner') + 1);
}
