import { pickIndex } from '../text/hash-text';
import type { DrillProgress } from './drill-progress';

/**
 * The beat of a drill that comes next: one not yet met, of those (or, once all are met, of all) one
 * answered least often; ties go by the seed. Never the beat of the last answer, if there is another.
 */
export function nextBeat(
  beats: readonly string[],
  { met, times, last }: DrillProgress,
  seed: number,
): string {
  const others = beats.filter((beat) => beat !== last);
  const free = others.length > 0 ? others : beats;
  const unmet = free.filter((beat) => !met.includes(beat));
  const open = unmet.length > 0 ? unmet : free;
  const timesOf = (beat: string) => times[beat] ?? 0;
  const least = Math.min(...open.map(timesOf));
  const tied = open.filter((beat) => timesOf(beat) === least);
  const answers = Object.values(times).reduce((sum, n) => sum + n, 0);
  const next = tied[pickIndex(seed, `next/${answers}`, Math.max(1, tied.length))];
  if (next === undefined) throw new Error('a drill has beats');
  return next;
}
