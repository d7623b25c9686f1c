import type { Model, State } from '../step/model';
import { afterResponse } from '../script/script-to';
import { keyOf } from '../walk/expand';
import type { Shot } from './shot';

/** A step of a learner's talk: with what probability, by which shot, to which state. */
export interface ChainStep {
  to: number;
  probability: number;
  shot: Shot;
}

/** All states that a learner can come to, and the steps between them. */
export interface Chain {
  states: State[];
  /** By state; empty at an ending. */
  steps: ChainStep[][];
}

/** Follows a learner through a scenario: at each beat the shots that they may take, equally likely. */
export function buildChain(model: Model, shotsAt: (beat: number) => readonly Shot[]): Chain {
  const chain: Chain = { states: [], steps: [] };
  const index = new Map<number, number>();
  const add = (state: State): number => {
    const ending = model.talk[state.beat]?.ending === true;
    const kept = ending ? { ...state, moods: 0, facts: 0, turns: 0 } : state;
    const key = keyOf(model, kept);
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, chain.states.length);
    chain.states.push(kept);
    return chain.states.length - 1;
  };
  add(model.start);
  for (let i = 0; i < chain.states.length; i++) {
    const state = chain.states[i];
    const steps: ChainStep[] = [];
    chain.steps.push(steps);
    if (state === undefined || model.talk[state.beat]?.ending) continue;
    const shots = shotsAt(state.beat);
    for (const shot of shots) {
      const { acts, topics, ratings } = shot;
      const after = afterResponse(model, state, { waits: 0, acts, topics, ratings, branch: -1 });
      steps.push({ to: add(after), probability: 1 / shots.length, shot });
    }
  }
  return chain;
}
