import type { Walk } from '../walk/walk';
import { whyNotReached } from './blockers';
import type { Finding } from './finding-type';
import { castOf, inExercise, statePath } from './names';

/** Beats that no cast reaches, and endings that some cast does not reach. */
export function findUnreachable(walks: readonly Walk[]): Finding[] {
  const [first] = walks;
  if (first === undefined) return [];
  const reached = walks.map((walk) => new Set(walk.states.map((s) => s.beat)));
  return first.model.talk.flatMap((talk, beat): Finding[] => {
    const without = walks.filter((_, i) => !reached[i]?.has(beat));
    const [example] = without;
    const all = without.length === walks.length;
    if (example === undefined || (!talk.ending && !all)) return [];
    const led = first.model.talk.some((t) => t.branches.some((b) => b.target === beat));
    return [
      {
        kind: talk.ending ? 'ending-unreachable' : 'beat-unreachable',
        in: inExercise(first),
        path: statePath(first.model, beat),
        message: led
          ? `${talk.name} is never reached, whatever one says`
          : `no branch leads to ${talk.name}`,
        casts: all ? [] : without.map(castOf),
        ...whyNotReached(example, beat),
      },
    ];
  });
}

/** Beats and endings that are reached only by letting the customer wait. */
export function findOnlyByWaiting(walks: readonly Walk[]): Finding[] {
  const [first] = walks;
  if (first === undefined) return [];
  return first.model.talk.flatMap((talk, beat): Finding[] => {
    const only = walks.filter((walk) => {
      const at = walk.states.findIndex((s) => s.beat === beat);
      return at >= walk.withoutWaiting;
    });
    const plain = walks.some((walk) => {
      const at = walk.states.findIndex((s) => s.beat === beat);
      return at >= 0 && at < walk.withoutWaiting;
    });
    if (only.length === 0 || (!talk.ending && plain)) return [];
    return [
      {
        kind: 'only-by-waiting',
        in: inExercise(first),
        path: statePath(first.model, beat),
        message: `${talk.name} is reached only by letting the customer wait`,
        casts: only.length === walks.length ? [] : only.map(castOf),
      },
    ];
  });
}
