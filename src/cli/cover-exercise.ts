import { beginAttempt } from '../core/attempt/begin-attempt';
import type { LogEntry } from '../core/attempt/log-type';
import type { JudgeResponse } from '../core/attempt/take-turn';
import { castsOf } from '../core/proof/casts-of';
import { goldenRuns } from '../core/proof/cover/golden-runs';
import { logOfRun } from '../core/proof/cover/log-of-run';
import { modelOf } from '../core/proof/step/model';
import type { Language } from '../core/rubric/context';
import { loadStage } from './load-stage';
import type { Scenarios } from './read-scenarios';

/** Logs that together go through every beat and nearly every transition of an exercise, found by the prover. */
export function coverExercise(
  scenarios: Scenarios,
  id: string,
  language: Language,
  judge: JudgeResponse,
): LogEntry[][] {
  const exercise = scenarios.exercises.get(id)?.value;
  if (!exercise) throw new Error(`there is no exercise ${id}`);
  const stages = castsOf(exercise).map((cast) =>
    loadStage(
      scenarios,
      id,
      language,
      exercise.cast.map((member) => cast[member.id] ?? ''),
    ),
  );
  const models = stages.map(({ scenario }) => modelOf(scenario));
  return goldenRuns(models, judge).map((run, i) => {
    const stage = stages.find(({ scenario }) =>
      exercise.cast.every((m) => scenario.personas[m.id]?.persona === run.personas[m.id]),
    );
    if (!stage) throw new Error(`${id}: no such cast`);
    const begun = beginAttempt(stage.scenario, {
      attempt: `cover-${id}-${language}-${i + 1}`,
      learner: 'cover',
      parent: null,
      mode: 'free',
      seed: run.seed,
      scorerHash: 'golden',
      at: 0,
    });
    return logOfRun(stage, run, judge, begun);
  });
}
