import { beginAttempt, castScenario } from '../../src/core/attempt/begin-attempt';
import { extend, fold } from '../../src/core/attempt/fold';
import { takeTurn } from '../../src/core/attempt/take-turn';
import { compose } from '../../src/core/scenario/compose';
import {
  isEnding,
  type ExerciseText,
  type PersonaText,
} from '../../src/core/scenario/scenario-type';
import { judge } from '../../src/core/scoring/judge';
import { openWeights } from '../../src/core/scoring/model/open-weights';
import type { WeightsFile } from '../../src/core/scoring/model/weights-type';

/** What is measured: a scenario, the scorer's weights, and how often. */
export interface Bench {
  exercise: ExerciseText;
  persona: PersonaText;
  language: 'zh' | 'en';
  weights: WeightsFile;
  turns: number;
}

/** Turns that are not counted: engines compile what runs often. */
const WARM_UP = 60;

/**
 * Times whole turns (moment, judgement, events, machine, the customer's line) in ms, sorted.
 * Responses are the examples of all beats with a tail that makes each text new to the scorer.
 */
export function timeTurns(bench: Bench, now: () => number): number[] {
  const { exercise, persona, language } = bench;
  const scenario = castScenario(
    exercise,
    exercise.cast.map(() => persona),
    language,
  );
  const stage = { scenario, machine: compose(scenario) };
  const weights = openWeights(bench.weights);
  const texts = Object.values(exercise.talk.states).flatMap((s) =>
    isEnding(s) ? [] : s.meta.examples.map((e) => e.text),
  );
  const start = fold(stage, [
    beginAttempt(scenario, {
      attempt: 'b',
      learner: 'b',
      parent: null,
      mode: 'free',
      seed: 1,
      scorerHash: '',
      at: 0,
    }),
  ]);
  const times: number[] = [];
  let attempt = start;
  for (let i = 0; i < bench.turns + WARM_UP; i++) {
    if (attempt.ended !== null) attempt = start;
    const text = `${texts[i % texts.length] ?? ''} ${i}`;
    const began = now();
    const entry = takeTurn(scenario, attempt, (m, r, e, k) => judge(weights, m, r, e, k), {
      text,
      input: 'typed',
      startedAt: null,
      at: i,
    });
    attempt = extend(stage, attempt, entry);
    if (i >= WARM_UP) times.push(now() - began);
  }
  return times.sort((a, b) => a - b);
}
