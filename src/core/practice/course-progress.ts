import type { CourseEntry } from '../scenario/scenario-index';
import { drillProgress } from './drill-progress';
import { passes } from './passes';
import type { Practised } from './practised';

/** How far a learner is with one step of a course. */
export interface StepProgress {
  passed: boolean;
  /** Attempts that reach the pass marks, or beats met; never more than `of`. */
  done: number;
  of: number;
  /** Whether anything was practised for it at all. */
  tried: boolean;
}

/**
 * Folds attempts, oldest first, into the progress of each step of a course, in its order. A step with
 * an exercise is passed by as many attempts that reach the pass marks as the course asks for, with
 * the step's persona in the cast if it names one; a step with a drill, once all its beats are met.
 * `beatsOf` gives the beats of a drill.
 */
export function courseProgress(
  { steps, pass }: Pick<CourseEntry, 'steps' | 'pass'>,
  beatsOf: (drill: string) => readonly string[],
  attempts: readonly Practised[],
): StepProgress[] {
  return steps.map((step) => {
    if ('drill' in step) {
      const beats = beatsOf(step.drill);
      const { met, last } = drillProgress({ drill: step.drill, beats }, attempts);
      return progress(met.length, beats.length, last !== null);
    }
    const own = attempts.filter(
      ({ begun }) =>
        begun.exercise === step.exercise &&
        (step.persona === undefined || Object.values(begun.personas).includes(step.persona)),
    );
    const done = own.filter((attempt) => passes(attempt, pass)).length;
    return progress(done, pass.times, own.length > 0);
  });
}

function progress(done: number, of: number, tried: boolean): StepProgress {
  return { passed: of > 0 && done >= of, done: Math.min(done, of), of, tried };
}
