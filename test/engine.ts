import { fold, type Stage } from '../src/core/attempt/fold';
import type { Begun, LogEntry, TurnTaken } from '../src/core/attempt/log-type';
import { beginAttempt, castScenario } from '../src/core/attempt/begin-attempt';
import { readScenarios } from '../src/cli/read-scenarios';
import type { ActId } from '../src/core/rubric/acts';
import type { Language } from '../src/core/rubric/context';
import type { Ratings } from '../src/core/rubric/pillars';
import { compose } from '../src/core/scenario/compose';
import { localise } from '../src/core/scenario/localise';
import type { BeatText } from '../src/core/scenario/scenario-type';
import type { Judgement } from '../src/core/scoring/judgement-type';

/** The tiny scenario on which the engine's behaviours are shown. */
export function tinyStage(
  language: Language = 'zh',
  folder = 'test/fixtures/scenarios/engine',
  id = 'tiny',
  persona = 'plain',
): Stage {
  const { exercises, personas, problems } = readScenarios(folder);
  const exercise = exercises.get(id)?.value;
  const who = personas.get(persona)?.value;
  if (!exercise || !who) throw new Error(JSON.stringify(problems.slice(0, 5)));
  const texts = exercise.cast.map(() => localise(who, language));
  const scenario = castScenario(localise(exercise, language), texts, language);
  return { scenario, machine: compose(scenario) };
}

/** A talk whose opening beat is said by somebody beside the cast. */
export function withVoice(stage: Stage, voice: string): Stage {
  const { exercise } = stage.scenario;
  const opening = exercise.talk.states.opening as BeatText;
  const states = {
    ...exercise.talk.states,
    opening: { ...opening, meta: { ...opening.meta, voice } },
  };
  const talk = { ...exercise.talk, states };
  return { ...stage, scenario: { ...stage.scenario, exercise: { ...exercise, talk } } };
}

export function begun(stage: Stage, seed = 1): Begun {
  return beginAttempt(stage.scenario, {
    attempt: 'a1',
    learner: 'l1',
    parent: null,
    mode: 'free',
    seed,
    scorerHash: 's1',
    at: 1000,
  });
}

interface Said {
  text?: string;
  acts?: ActId[];
  topics?: string[];
  ratings?: Partial<Ratings>;
  input?: TurnTaken['input'];
}

/** A turn as the log holds it, with a judgement made by hand. */
export function turn({
  text = '好',
  acts = [],
  topics = [],
  ratings = {},
  input = 'typed',
}: Said): TurnTaken {
  const all: Ratings = { listening: 2, objection: 2, fab: null, manner: 2, ...ratings };
  const judgement: Judgement = {
    kind: 'ordinary',
    source: 'model',
    acts: acts.map((id) => ({ id, start: 0, end: text.length, confidence: 0.9, fires: true })),
    topics,
    ratings: all,
    confidence: { listening: 0.9, objection: 0.9, fab: null, manner: 0.9 },
    sure: { listening: true, objection: true, fab: null, manner: true },
    redLines: [],
    reasons: [],
    tip: null,
  };
  const judged = { acts, ratings: all };
  return {
    type: 'turn',
    text,
    input,
    startedAt: null,
    at: 2000,
    judgement,
    events: [
      ...acts.map((id) => ({ type: `act.${id}` as const })),
      ...topics.map((id) => ({ type: `topic.${id}` as const })),
      { type: 'judged', ...judged },
      { type: 'turn', ...judged },
    ],
  };
}

/** The attempt that a log of these entries folds to. */
export function play(stage: Stage, ...entries: LogEntry[]) {
  return fold(stage, [begun(stage), ...entries]);
}
