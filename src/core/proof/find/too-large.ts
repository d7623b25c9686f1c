import { MAX_STATES, type Walk } from '../walk/walk';
import type { Finding } from './finding-type';
import { castOf, inExercise } from './names';

/** Exercises whose states are too many to be walked: what is said of them is not the whole truth. */
export function findTooLarge(walks: readonly Walk[]): Finding[] {
  const cut = walks.filter((w) => w.cut);
  const [first] = cut;
  if (first === undefined) return [];
  return [
    {
      kind: 'too-large',
      in: inExercise(first),
      path: ['talk'],
      message: `more than ${MAX_STATES} states: fewer members, facts in guards, or turns make it provable`,
      casts: cut.length === walks.length ? [] : cut.map(castOf),
    },
  ];
}
