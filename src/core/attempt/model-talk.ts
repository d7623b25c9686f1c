import type { Attempt } from './attempt-type';
import { beginAttempt } from './begin-attempt';
import { extend, fold, type Stage } from './fold';
import { EXAM_SEED } from './mode-rules';
import { scriptedChoice } from './scripted-choice';
import { takeTurn, type JudgeResponse } from './take-turn';

/** An expert's attempt before the first response. It is nobody's, and kept nowhere. */
export function beginModel(stage: Stage): Attempt {
  const begun = beginAttempt(stage.scenario, {
    attempt: 'model',
    learner: 'model',
    parent: null,
    mode: 'free',
    seed: EXAM_SEED,
    scorerHash: '',
    at: 0,
  });
  return fold(stage, [begun]);
}

/** The expert's attempt one response later: the best example of the beat, judged like anybody's. Throws once the talk has ended. */
export function stepModel(stage: Stage, attempt: Attempt, judge: JudgeResponse): Attempt {
  const text = scriptedChoice(stage.scenario, attempt, 'good');
  const response = { text, input: 'choice', startedAt: null, at: 0 } as const;
  return extend(stage, attempt, takeTurn(stage.scenario, attempt, judge, response));
}
