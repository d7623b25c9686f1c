import type { RatingMask } from '../space/rating-mask';
import { MAX_FACTS, type Model, type State } from '../step/model';
import { enter } from '../step/step-event';
import { branchPhase } from './branch-phase';
import type { MoodMemo } from './mood-phase';
import { subsets } from './subsets';

/** Where one response can lead. */
export interface Successor {
  state: State;
  /** Ratings that responses leading there can have, pillar by pillar. */
  ratings: RatingMask;
  flags: number;
}

/** Some response that leads there has no rating above 2. */
export const MEDIOCRE = 1;
/** Some response that leads there takes a branch that the author wrote, not the customer's leaving. */
export const WRITTEN = 2;

/**
 * All states to which any one response can lead from a state, with each branch that can be taken
 * reported by its index. Facts are told in every combination that the moods allow.
 */
export function expand(
  model: Model,
  memo: MoodMemo,
  from: State,
  took: (branch: number) => void,
): Successor[] {
  const found = new Map<number, Successor>();
  for (const outcome of branchPhase(model, memo, from)) {
    took(outcome.branch);
    const flags = (outcome.mediocre ? MEDIOCRE : 0) | (outcome.branch > 0 ? WRITTEN : 0);
    const keep = model.talk[outcome.target]?.keepFacts ?? 0;
    for (const besides of subsets(outcome.besides & keep & ~from.facts)) {
      const state = enter(model, {
        beat: outcome.target,
        moods: outcome.moods,
        facts: from.facts | outcome.told | besides,
        turns: from.turns,
      });
      const key = keyOf(model, state);
      const known = found.get(key);
      if (known === undefined) found.set(key, { state, ratings: outcome.ratings, flags });
      else {
        known.ratings |= outcome.ratings;
        known.flags |= flags;
      }
    }
  }
  return [...found.values()];
}

/** A state as one number, below 2^53 for every model that `fitsNumbers`. */
export function keyOf(model: Model, { beat, moods, facts, turns }: State): number {
  const { beatStep, turnStep, factStep } = model.keySteps;
  return beat * beatStep + turns * turnStep + facts * factStep + moods;
}

/** Whether all states of a model can be told apart by numbers. */
export function fitsNumbers(model: Model): boolean {
  if (model.facts.length > MAX_FACTS) return false;
  const { beatStep, turnStep, factStep } = model.keySteps;
  const most = Math.max(model.talk.length * beatStep, turnStep * factStep);
  return most < Number.MAX_SAFE_INTEGER;
}
