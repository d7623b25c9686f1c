import { ACT_IDS } from '../../rubric/acts';
import { ANYTHING, hasAct, withAct, withoutActs, type ActSet, type Cube } from '../space/cube';
import { afterAct } from '../step/step-event';
import type { Model } from '../step/model';

/**
 * Most acts of one response that each lower somebody's mood, by the number of members. More would
 * only do in one turn what two turns do as well, at a price that grows with each.
 */
const MAX_HARMS = [0, 3, 2] as const;
/** The same for larger casts, where each act moves somebody. */
const MAX_HARMS_LARGE = 1;

/** What the acts of a response, one after the other, can make of everyone's moods. */
export interface ActOutcome {
  cube: Cube;
  /** Moods when facts are asked for. */
  moods: number;
  /** The acts that moved somebody, in their order. */
  order: number[];
}

/**
 * All outcomes of the act events. Only acts that move somebody are thought up, in every order; an
 * act that would have moved somebody wherever it stood must be absent, any other may be there.
 */
export function actPhase(model: Model, moods: number): ActOutcome[] {
  const found: ActOutcome[] = [];
  const most = MAX_HARMS[model.minds.length] ?? MAX_HARMS_LARGE;
  const seen = new Set<string>();
  const go = (now: number, cube: Cube, order: number[], always: ActSet): void => {
    const moving = movingActs(model, now);
    const bound = {
      a0: always.a0 & moving.a0,
      a1: always.a1 & moving.a1,
      a2: always.a2 & moving.a2,
    };
    const rest = { a0: bound.a0 & ~cube.p0, a1: bound.a1 & ~cube.p1, a2: bound.a2 & ~cube.p2 };
    const leaf = withoutActs(cube, rest);
    if (leaf !== null) {
      const key = [now, leaf.p0, leaf.p1, leaf.p2, leaf.n0, leaf.n1, leaf.n2].join();
      if (!seen.has(key)) found.push({ cube: leaf, moods: now, order });
      seen.add(key);
    }
    if (order.length >= most) return;
    for (let act = 0; act < ACT_IDS.length; act++) {
      if (!hasAct(moving, act) || order.includes(act)) continue;
      const next = withAct(cube, act);
      if (next !== null) go(afterAct(model, now, act), next, [...order, act], bound);
    }
  };
  go(moods, ANYTHING, [], { a0: ~0, a1: ~0, a2: ~0 });
  return found;
}

function movingActs(model: Model, moods: number): ActSet {
  const set = { a0: 0, a1: 0, a2: 0 };
  model.minds.forEach((mind, i) => {
    const moving = mind.moving[(moods >> (4 * i)) & 15];
    if (moving === undefined) return;
    set.a0 |= moving.a0;
    set.a1 |= moving.a1;
    set.a2 |= moving.a2;
  });
  return set;
}
