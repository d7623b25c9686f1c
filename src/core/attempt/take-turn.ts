import type { ActId } from '../rubric/acts';
import type { Askable, Example, Judgement } from '../scoring/judgement-type';
import { moment } from '../scoring/moment';
import type { Moment } from '../scoring/moment-type';
import { methodActs } from '../scenario/method-acts';
import { remember } from '../remember';
import type { ExerciseText, Scenario } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';
import { eventsOf } from './events-of';
import { examplesAt } from './examples-at';
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
    examplesAt(scenario, attempt.standing.beat),
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

/** All facts of a scenario with the words that ask for them. */
export function askablesOf({ exercise }: Scenario): readonly Askable[] {
  return readAskables(exercise);
}

/** Made once for each exercise, for what is known of each fact is kept by the fact. */
const readAskables = remember(({ facts, needs }: ExerciseText): readonly Askable[] =>
  Object.entries(facts).map(([id, fact]) => ({
    id,
    cues: fact.cues,
    name: fact.name,
    tells: fact.tells,
    need: fact.need === undefined ? undefined : needs[fact.need]?.text,
  })),
);
