import type { RubricText } from '../rubric/rubric-text';
import type { Scenario } from '../scenario/scenario-type';
import { customerCard, type CustomerCard } from './customer-card';
import { learnerCard, type LearnerCard } from './learner-card';
import { observerSheet, type ObserverSheet } from './observer-sheet';

/** What each role gets on paper: a card for each customer, the learner's card, the observer's sheet. */
export interface RoleSheets {
  customers: CustomerCard[];
  learner: LearnerCard;
  observer: ObserverSheet;
}

/** The sheets of a scenario, by roles; only a customer's holds what is hidden. */
export function roleSheets(scenario: Scenario, rubric: RubricText): RoleSheets {
  return {
    customers: scenario.exercise.cast.map(({ id }) => customerCard(scenario, id)),
    learner: learnerCard(scenario.exercise),
    observer: observerSheet(scenario, rubric),
  };
}
