import type { Judged } from '../customer/events';
import { RED_LINES } from '../rubric/red-lines';
import { responseTruth } from './response-truth';
import type { Drill } from './schema/drill-schema';

type Goal = Drill['goal'];

/** The condition that a drill's goal puts to a response: one of its acts, its ratings, and no red line. */
export function goalParams({ did, rated }: Goal) {
  return { any: did, none: [...RED_LINES], ...rated };
}

/** Whether a response meets a drill's goal. */
export function meetsGoal(goal: Goal, judged: Judged): boolean {
  return responseTruth(goalParams(goal), judged) === true;
}
