import { PILLARS, type Pillar } from '../../rubric/pillars';
import { isEnding, stateOf } from '../../scenario/scenario-type';
import type { Model } from '../step/model';
import type { Chain } from './chain';
import type { LearnerResult } from './learner-type';

/** Longest talk that is followed, in responses; what has not ended by then counts as open. */
const LONGEST = 150;
/** Less probability than this is not worth another turn. */
const NEGLIGIBLE = 1e-9;

/**
 * What comes of a learner, exactly: the probability of each state is carried from turn to turn, so
 * that every talk they may have is counted with its weight.
 */
export function play(model: Model, chain: Chain): Omit<LearnerResult, 'learner' | 'basis'> {
  const result = { won: 0, partly: 0, lost: 0, open: 0, turns: 0, redLines: 0 };
  const sums = perPillar(() => 0);
  const counts = perPillar(() => 0);
  let now = new Map([[0, 1]]);
  for (let turn = 0; turn <= LONGEST && now.size > 0; turn++) {
    const next = new Map<number, number>();
    for (const [at, weight] of now) {
      const beat = chain.states[at]?.beat ?? 0;
      const state = stateOf(model.scenario, model.talk[beat]?.name ?? '');
      if (isEnding(state)) {
        result[state.meta.outcome] += weight;
        continue;
      }
      if (turn === LONGEST || weight < NEGLIGIBLE) {
        result.open += weight;
        continue;
      }
      result.turns += weight;
      for (const { to, probability, shot } of chain.steps[at] ?? []) {
        const share = weight * probability;
        next.set(to, (next.get(to) ?? 0) + share);
        result.redLines += share * shot.redLines.length;
        for (const pillar of PILLARS) {
          const rating = shot.ratings[pillar];
          if (rating === null) continue;
          sums[pillar] += share * rating;
          counts[pillar] += share;
        }
      }
    }
    now = next;
  }
  const means = perPillar((p) => (counts[p] > 0 ? sums[p] / counts[p] : null));
  return { ...result, means };
}

function perPillar<T>(make: (pillar: Pillar) => T): Record<Pillar, T> {
  return {
    listening: make('listening'),
    objection: make('objection'),
    fab: make('fab'),
    manner: make('manner'),
  };
}
