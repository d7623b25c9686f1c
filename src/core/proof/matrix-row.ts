import type { Language } from '../rubric/context';
import { isEnding, stateOf } from '../scenario/scenario-type';
import type { LearnerResult } from './learn/learner-type';
import { castOf } from './find/names';
import { extremes, type Extremes } from './walk/extremes';
import { longestTalk } from './walk/longest';
import type { Walk } from './walk/walk';

/** How one ending is reached by one cast. */
interface EndingRow {
  ending: string;
  outcome: 'won' | 'partly' | 'lost';
  falseWin: boolean;
  /** Fewest responses to it; null where it is not reached. */
  shortest: number | null;
  extremes: Extremes | null;
}

/** One line of the table of exercises and personas. */
export interface MatrixRow {
  exercise: string;
  cast: string;
  states: number;
  edges: number;
  /** Whether every talk can end at all, be won, be lost. */
  ends: boolean;
  canBeWon: boolean;
  canBeLost: boolean;
  /** Responses: fewest to a win, and most in any talk (null: it can go round). */
  shortestWin: number | null;
  longest: number | null;
  loops: string[];
  endings: EndingRow[];
  learners: (LearnerResult & { language: Language })[];
}

/** Draws one line of the table out of a walk and what learners made of it. */
export function matrixRow(walk: Walk, learners: MatrixRow['learners']): MatrixRow {
  const { model } = walk;
  const at = new Map(walk.states.map(({ beat }, i) => [beat, i]));
  const best = extremes(walk);
  const endings = model.talk.flatMap(({ name, ending }, beat): EndingRow[] => {
    const state = stateOf(model.scenario, name);
    if (!ending || !isEnding(state)) return [];
    const i = at.get(beat);
    return [
      {
        ending: name,
        outcome: state.meta.outcome,
        falseWin: state.meta.falseWin === true,
        shortest: i === undefined ? null : (walk.depth[i] ?? null),
        extremes: i === undefined ? null : (best.get(i) ?? null),
      },
    ];
  });
  const reached = endings.filter((e) => e.shortest !== null);
  const wins = reached.flatMap((e) => (e.outcome === 'won' ? [e.shortest ?? 0] : []));
  const { turns, loops } = longestTalk(walk);
  return {
    exercise: model.scenario.exercise.exercise,
    cast: castOf(walk),
    states: walk.states.length,
    edges: walk.edges.size,
    ends: reached.length > 0,
    canBeWon: wins.length > 0,
    canBeLost: reached.some((e) => e.outcome === 'lost'),
    shortestWin: wins.length > 0 ? Math.min(...wins) : null,
    longest: turns,
    loops,
    endings,
    learners,
  };
}
