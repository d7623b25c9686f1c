import type { ActId } from '../rubric/acts';
import type { Askable, Example, Judgement } from '../scoring/judgement-type';
import { moment } from '../scoring/moment';
import type { Moment } from '../scoring/moment-type';
import { methodActs } from '../scenario/method-acts';
import { isEnding, stateOf, type ExerciseText, type Scenario } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';
import { eventsOf } from './events-of';
import { speakerOf } from './fold';
import type { InputKind, Spoken, TurnTaken } from './log-type';

/** The scorer with its weights already in it. */
export type JudgeResponse = (
  moment: Moment,
  response: string,
  examples: readonly Example[],
  askables: readonly Askable[],
  /** Acts that the learner was asked for: looked for more closely. */
  expected?: readonly ActId[],
) => Judgement;

/** A response as it comes from outside. */
export interface Response {
  text: string;
  input: InputKind;
  startedAt: number | null;
  at: number;
  spoken?: Spoken | undefined;
}

/** Judges a response at the moment where an attempt stands, and says which events follow. */
export function takeTurn(
  scenario: Scenario,
  attempt: Attempt,
  judge: JudgeResponse,
  { text, input, startedAt, at, spoken }: Response,
): TurnTaken {
  const judgement = judge(
    moment(scenario, attempt),
    text,
    examplesAt(scenario, attempt),
    askablesOf(scenario),
    methodActs(scenario, attempt.standing.beat),
  );
  const persona = scenario.personas[speakerOf(scenario, attempt.standing.beat)];
  if (!persona) throw new Error('the speaker has no persona');
  const events = eventsOf(judgement, text, persona);
  return {
    type: 'turn',
    text,
    input,
    startedAt,
    at,
    judgement,
    events,
    ...(attempt.hints !== 0 && { hints: attempt.hints }),
    ...(spoken && { spoken }),
  };
}

/** The rated examples of the beat where an attempt stands. */
function examplesAt(scenario: Scenario, attempt: Attempt): Example[] {
  const state = stateOf(scenario, attempt.standing.beat);
  if (isEnding(state)) return [];
  return state.meta.examples.map((e) => ({
    text: e.text,
    acts: e.acts as readonly ActId[],
    rated: e.rated as Example['rated'],
  }));
}

/** Facts as the scorer asks for them, by the exercise that they belong to: made once, for what is known of each is kept. */
const known = new WeakMap<ExerciseText, Askable[]>();

/** All facts of a scenario with the words that ask for them. */
export function askablesOf({ exercise }: Scenario): Askable[] {
  const askables = known.get(exercise) ?? readAskables(exercise);
  known.set(exercise, askables);
  return askables;
}

function readAskables({ facts, needs }: ExerciseText): Askable[] {
  return Object.entries(facts).map(([id, fact]) => ({
    id,
    cues: fact.cues,
    name: fact.name,
    tells: fact.tells,
    need: fact.need === undefined ? undefined : needs[fact.need]?.text,
  }));
}
