import { remember } from '../../remember';
import { chooseSaying } from '../../customer/choose-saying';
import type { Moment } from '../../scoring/moment-type';
import { isEnding, memberOf, stateOf, type Scenario } from '../../scenario/scenario-type';
import { startMood } from '../../customer/start-mood';

/** The seed of all canonical moments. */
const SEED = 1;

/**
 * The one moment at which all texts are judged for a beat and a persona, whatever led there: the line
 * of a first visit in the mood of the start, no history, the needs that are known from the start.
 */
export const canonicalMoment = remember((scenario: Scenario, beatName: string): Moment => {
  const { exercise } = scenario;
  const beat = stateOf(scenario, beatName);
  if (isEnding(beat)) throw new Error('nothing is answered at an ending');
  const { speaker, stage, says, concern, feeling } = beat.meta;
  const persona = scenario.personas[speaker];
  if (persona === undefined) throw new Error(`nobody speaks at ${beatName}`);
  const { trust, patience } = persona.machine.states;
  const mood = startMood(
    { trust: trust.initial, patience: patience.initial },
    memberOf(scenario, speaker).starts,
  );
  return {
    situation: exercise.situation,
    learnerRole: exercise.role,
    persona: persona.kind,
    stage,
    history: [],
    customerLine: chooseSaying(says, {
      persona: persona.persona,
      mood,
      visit: 1,
      seed: SEED,
      said: [],
      key: beatName,
    }),
    concern: concern ?? null,
    feeling,
    needs: saidNeeds(scenario),
    product: exercise.product ?? null,
  };
});

function saidNeeds(scenario: Scenario): { id: string; text: string }[] {
  return Object.entries(scenario.exercise.needs).flatMap(([id, need]) =>
    need.said ? [{ id, text: need.text }] : [],
  );
}
