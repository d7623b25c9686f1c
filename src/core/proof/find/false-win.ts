import { isEnding } from '../../scenario/scenario-type';
import type { Walk } from '../walk/walk';
import { whyNotReached } from './blockers';
import type { Finding } from './finding-type';
import { castOf, inExercise } from './names';

/** Where there is a product to mis-sell, a yes got by misleading must be reachable, and count as lost. */
export function findMissingFalseWin(walks: readonly Walk[]): Finding[] {
  const [first] = walks;
  if (first === undefined || first.model.scenario.exercise.product === undefined) return [];
  const { states } = first.model.scenario.exercise.talk;
  const where = { kind: 'false-win-missing' as const, in: inExercise(first) };
  const falseWins = Object.entries(states).flatMap(([name, state]) =>
    isEnding(state) && state.meta.falseWin ? [{ name, lost: state.meta.outcome === 'lost' }] : [],
  );
  if (falseWins.length === 0) {
    const message = 'there is a product to mis-sell, but no ending is a false win';
    return [{ ...where, path: ['talk', 'states'], message, casts: [] }];
  }
  const counted = falseWins.flatMap(({ name, lost }): Finding[] => {
    const path = ['talk', 'states', name, 'meta', 'outcome'];
    const message = 'a false win must count as lost';
    return lost ? [] : [{ ...where, path, message, casts: [] }];
  });
  const beats = falseWins.map(({ name }) => first.model.talk.findIndex((t) => t.name === name));
  const without = walks.filter((w) => !w.states.some((s) => beats.includes(s.beat)));
  const [example] = without;
  if (example === undefined) return counted;
  return [
    ...counted,
    {
      ...where,
      path: ['talk', 'states', falseWins[0]?.name ?? ''],
      message: 'no false win can be reached, though there is a product to mis-sell',
      casts: without.length === walks.length ? [] : without.map(castOf),
      ...whyNotReached(example, beats[0] ?? 0),
    },
  ];
}
