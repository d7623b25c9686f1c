import type { ActId } from '../rubric/acts';
import { PILLARS } from '../rubric/pillars';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';

/** Kinds of learners that golden attempts are made of. */
export const LEARNERS = ['good', 'middling', 'pushy'] as const;
export type Learner = (typeof LEARNERS)[number];

const PUSHY: readonly ActId[] = [
  'pressure',
  'overpromise',
  'assumptive_close',
  'dismiss',
  'argue',
  'disparage_competitor',
];

/** What a kind of learner says at the beat where an attempt stands; coming back, they say the next thing they know. */
export function scriptedChoice(scenario: Scenario, attempt: Attempt, learner: Learner): string {
  const { beat } = attempt.standing;
  const state = stateOf(scenario, beat);
  if (isEnding(state)) throw new Error('the talk has ended');
  const worth = (e: (typeof state.meta.examples)[number]) =>
    PILLARS.reduce((sum, p) => sum + (e.rated[p] ?? 0), 0);
  const fromMiddle = (e: (typeof state.meta.examples)[number]) =>
    Math.abs((e.rated.listening ?? 2) - 2) + Math.abs((e.rated.objection ?? 2) - 2);
  const pushes = (e: (typeof state.meta.examples)[number]) =>
    e.acts.filter((a) => PUSHY.includes(a)).length;
  const spoken = state.meta.examples.filter((e) => e.text.trim() !== '');
  const best = [...spoken].sort((a, b) => worth(b) - worth(a));
  const order = {
    good: best,
    middling: [...best].sort((a, b) => fromMiddle(a) - fromMiddle(b)),
    pushy: [...spoken].sort((a, b) => pushes(b) - pushes(a) || worth(a) - worth(b)),
  }[learner];
  const visits = attempt.turns.filter((t) => t.beat === beat).length;
  return order[visits % Math.max(1, order.length)]?.text ?? '';
}
