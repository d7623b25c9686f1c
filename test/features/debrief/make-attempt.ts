import { beginAttempt, castScenario } from '../../../src/core/attempt/begin-attempt';
import { eventsOf } from '../../../src/core/attempt/events-of';
import type { InputKind, LogEntry, TurnTaken } from '../../../src/core/attempt/log-type';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { localise } from '../../../src/core/scenario/localise';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import type { Judgement } from '../../../src/core/scoring/judgement-type';
import { makeJudgement } from './make-judgement';

const { exercises, personas } = readScenarios('test/fixtures/scenarios/engine');

export interface Said {
  text: string;
  input?: InputKind;
  judgement?: Partial<Judgement> | undefined;
  /** How far one was helped, and how it was spoken. */
  more?: Pick<TurnTaken, 'hints' | 'spoken'>;
}

export interface KeptAttempt {
  log: LogEntry[];
  scenario: Scenario;
}

/** The engine's tiny exercise in one language. */
export function tinyScenario(language: 'zh' | 'en' = 'en'): Scenario {
  const exercise = exercises.get('tiny')?.value;
  const plain = personas.get('plain')?.value;
  if (!exercise || !plain) throw new Error('the fixture is gone');
  return castScenario(localise(exercise, language), [localise(plain, language)], language);
}

/** An attempt at the tiny exercise by hand: what was said, and how it was judged. */
export function makeAttempt(
  id: string,
  said: readonly Said[],
  { stopped = false, at = 0, scenario = tinyScenario() } = {},
): KeptAttempt {
  const persona = scenario.personas.li;
  if (!persona) throw new Error('the fixture is gone');
  const beginning = { attempt: id, learner: 'me', parent: null, mode: 'free', seed: 1 } as const;
  return {
    scenario,
    log: [
      beginAttempt(scenario, { ...beginning, scorerHash: 's', at }),
      ...said.map(({ text, input = 'typed', judgement: part, more }, i): LogEntry => {
        const judgement = makeJudgement(part);
        const events = eventsOf(judgement, text, persona);
        return {
          type: 'turn',
          text,
          input,
          startedAt: null,
          at: at + i,
          judgement,
          events,
          ...more,
        };
      }),
      ...(stopped ? [{ type: 'stopped', at: at + 99 } as const] : []),
    ],
  };
}
