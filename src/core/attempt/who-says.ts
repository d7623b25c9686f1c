import { memberOf, type Scenario } from '../scenario/scenario-type';
import type { CustomerLine } from './attempt-type';

/** The name of whoever says a line: a member of the cast, or somebody who speaks for one. */
export function whoSays(scenario: Scenario, { member, voice }: CustomerLine): string {
  return voice ?? memberOf(scenario, member).name;
}

/** The name to put before a line; null where only one customer is there to speak. */
export function nameBefore(scenario: Scenario, line: CustomerLine): string | null {
  const alone = scenario.exercise.cast.length === 1 && line.voice === undefined;
  return alone ? null : whoSays(scenario, line);
}
