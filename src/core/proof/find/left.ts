import { stateOf } from '../../scenario/scenario-type';
import { scriptTo } from '../script/script-to';
import { isLeaving, type Walk } from '../walk/walk';
import type { Finding } from './finding-type';
import { castOf, inExercise, statePath } from './names';

/** Lines spoken by, and facts told by, someone whose patience was gone before. */
export function findWhoLeftAndTalks(walks: readonly Walk[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const walk of walks) {
    const { model, states } = walk;
    const note = (key: string, finding: () => Omit<Finding, 'kind' | 'in' | 'casts'>) => {
      const known = found.get(key);
      if (known === undefined) {
        const base = { kind: 'left-still-talks' as const, in: inExercise(walk) };
        found.set(key, { ...base, ...finding(), casts: [castOf(walk)] });
      } else if (!known.casts.includes(castOf(walk))) known.casts.push(castOf(walk));
    };
    states.forEach(({ beat, moods }, at) => {
      const talk = model.talk[beat];
      if (talk === undefined || talk.ending) return;
      if (isLeaving(moods, talk.speaker)) {
        note(`beat ${beat}`, () => ({
          path: [...statePath(model, beat), 'meta', 'speaker'],
          message: `${model.members[talk.speaker]} has left and still speaks here`,
          script: scriptTo(walk, at),
        }));
      }
      for (const [id, rule] of Object.entries(model.allFacts)) {
        const bit = 1 << ((moods >> (4 * rule.owner)) & 15);
        if (rule.owner === talk.speaker || !isLeaving(moods, rule.owner) || !(rule.moods & bit))
          continue;
        note(`fact ${id}`, () => ({
          path: ['facts', id],
          message: `${model.members[rule.owner]} has left and still tells ${id}: add patience to tellsWhen`,
          script: scriptTo(walk, at),
        }));
      }
    });
    for (const [beat, entered] of walk.endingMoods) {
      const talk = model.talk[beat];
      const { speaker, says } = stateOf(model.scenario, talk?.name ?? '').meta;
      const silent = speaker === undefined || (says ?? []).length === 0;
      if (talk === undefined || silent || talk.name === model.scenario.exercise.leaves) continue;
      for (const [moods, { from }] of entered) {
        if (!isLeaving(moods, talk.speaker)) continue;
        note(`ending ${beat}`, () => ({
          path: [...statePath(model, beat), 'meta', 'speaker'],
          message: `${speaker} has left and still speaks here`,
          script: scriptTo(walk, from),
        }));
      }
    }
  }
  return [...found.values()].map((f) =>
    f.casts.length === walks.length ? { ...f, casts: [] } : f,
  );
}
