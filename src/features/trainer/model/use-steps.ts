import { useState } from 'react';
import type { Attempt } from '../../../core/attempt/attempt-type';
import { beginModel, stepModel } from '../../../core/attempt/model-talk';
import type { Model } from './use-model';

interface Steps {
  attempt: Attempt;
  /** Null at the start and at the end. */
  back: (() => void) | null;
  next: (() => void) | null;
}

/** An expert's run, one response at a time, forward and back; each is judged once. */
export function useSteps({ stage, judge }: Model): Steps {
  const [runs, setRuns] = useState(() => [beginModel(stage)]);
  const [at, setAt] = useState(0);
  const attempt = runs[at];
  if (!attempt) throw new Error('a run has a beginning');
  function next() {
    if (attempt && at === runs.length - 1) setRuns([...runs, stepModel(stage, attempt, judge)]);
    setAt(at + 1);
  }
  return {
    attempt,
    back: at === 0 ? null : () => setAt(at - 1),
    next: attempt.ended === null ? next : null,
  };
}
