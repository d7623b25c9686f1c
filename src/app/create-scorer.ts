import { nextTask } from '../adapters/browser/next-task';
import type { JudgeResponse } from '../core/attempt/take-turn';
import type { Library } from '../core/ports';
import type { Language } from '../core/rubric/context';

/** Opens the weights of a language once, the first time that somebody needs them or may soon. */
export function createScorer(library: Library): (language: Language) => Promise<JudgeResponse> {
  const opened = new Map<Language, Promise<JudgeResponse>>();
  return (language) => {
    let scorer = opened.get(language);
    if (!scorer) {
      scorer = open(library, language);
      scorer.catch(() => opened.delete(language));
      opened.set(language, scorer);
    }
    return scorer;
  };
}

async function open(library: Library, language: Language): Promise<JudgeResponse> {
  const [{ judge, expectActs, openWeightsInSteps, warmUp }, json] = await Promise.all([
    import('./scorer-chunk'),
    library.weights(language),
  ]);
  // Tasks of their own: a slow machine must not stand still for all of it at once.
  await nextTask();
  const weights = await drain(openWeightsInSteps(json));
  for (const step of warmUp(weights)) {
    await nextTask();
    step();
  }
  return (moment, response, examples, askables, expected = []) => {
    const judgement = judge(weights, moment, response, examples, askables);
    return expectActs(weights, moment, response, examples, expected, judgement);
  };
}

/** Takes each step in a task of its own; what the last one gives. */
async function drain<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTask();
  }
}
