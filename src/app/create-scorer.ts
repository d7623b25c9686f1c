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
  const [{ judge, openWeights }, json] = await Promise.all([
    import('./scorer-chunk'),
    library.weights(language),
  ]);
  const weights = openWeights(json);
  return (moment, response, examples, askables) =>
    judge(weights, moment, response, examples, askables);
}
