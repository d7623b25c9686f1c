import { drillBeatOf } from '../scenario/drill-beat-id';
import { isOwnAnswer } from './is-own-answer';
import type { Practised } from './practised';

/** How far a learner is with a drill. */
export interface DrillProgress {
  /** Beats met in the learner's own words, without help, in the drill's order. */
  met: string[];
  /** How often each beat was answered at all, by whatever help. */
  times: Record<string, number>;
  /** The beat answered last; null where none was. */
  last: string | null;
}

/**
 * Folds attempts, oldest first, into the progress of a drill. A beat is met by an attempt that was
 * won with the learner's own answer; what was stopped before an answer counts for nothing.
 */
export function drillProgress(
  { drill, beats }: { drill: string; beats: readonly string[] },
  attempts: readonly Practised[],
): DrillProgress {
  const met = new Set<string>();
  const times = Object.fromEntries(beats.map((beat) => [beat, 0]));
  let last: string | null = null;
  for (const { begun, outcome, turns } of attempts) {
    const ref = drillBeatOf(begun.exercise);
    if (ref?.drill !== drill || !beats.includes(ref.beat) || turns.length === 0) continue;
    times[ref.beat] = (times[ref.beat] ?? 0) + 1;
    last = ref.beat;
    if (outcome === 'won' && turns.every(isOwnAnswer)) met.add(ref.beat);
  }
  return { met: beats.filter((beat) => met.has(beat)), times, last };
}
