import { isEnding, stateOf } from '../../scenario/scenario-type';
import type { ScriptStep } from '../script/script-type';
import type { Model } from '../step/model';
import type { Chain, ChainStep } from './chain';

/**
 * The likeliest talk of a learner that ends in an outcome, as a script of their own texts; null
 * where none does.
 */
export function likeliestPath(
  model: Model,
  chain: Chain,
  accept: (outcome: 'won' | 'partly' | 'lost') => boolean,
): ScriptStep[] | null {
  const best = chain.states.map(() => 0);
  const from: ({ at: number; step: ChainStep } | null)[] = chain.states.map(() => null);
  const done = new Set<number>();
  best[0] = 1;
  for (;;) {
    let at = -1;
    best.forEach((p, i) => {
      if (!done.has(i) && p > 0 && (at < 0 || p > (best[at] ?? 0))) at = i;
    });
    if (at < 0) return null;
    done.add(at);
    const state = stateOf(model.scenario, nameAt(model, chain, at));
    if (isEnding(state)) {
      if (accept(state.meta.outcome)) return trace(model, chain, from, at);
      continue;
    }
    for (const step of chain.steps[at] ?? []) {
      const p = (best[at] ?? 0) * step.probability;
      if (p <= (best[step.to] ?? 0)) continue;
      best[step.to] = p;
      from[step.to] = { at, step };
    }
  }
}

function trace(
  model: Model,
  chain: Chain,
  from: readonly ({ at: number; step: ChainStep } | null)[],
  end: number,
): ScriptStep[] {
  const script: ScriptStep[] = [];
  let to = end;
  for (let way = from[to]; way; way = from[to]) {
    const { acts, topics, ratings, text } = way.step.shot;
    script.unshift({
      beat: nameAt(model, chain, way.at),
      waits: 0,
      acts,
      topics,
      ratings,
      text: { [model.scenario.language]: text },
      to: nameAt(model, chain, to),
    });
    to = way.at;
  }
  return script;
}

function nameAt(model: Model, chain: Chain, at: number): string {
  return model.talk[chain.states[at]?.beat ?? 0]?.name ?? '';
}
