import type { Stage } from '../../core/attempt/fold';
import type { LogEntry } from '../../core/attempt/log-type';
import { playAnswer } from '../../core/classroom/play-answer';
import type { Services } from '../../services/services';

/** Where an answer is given: before response `turn` of an attempt. */
interface Where {
  stage: Stage;
  log: readonly LogEntry[];
  turn: number;
}

/** Plays an answer on a branch of its own, and gives the branch's id once all of it is written. */
export async function keepOnBranch(
  { store, world, scorer }: Services,
  { stage, log, turn }: Where,
  text: string,
): Promise<string> {
  const judge = await scorer(stage.scenario.language);
  const attempt = world.id();
  const { branch, entry, outcome } = playAnswer(stage, log, turn, judge, {
    text,
    attempt,
    at: world.now(),
  });
  const [begun, ...copied] = branch;
  await store.begin(begun, stage.scenario, copied);
  await store.append(attempt, branch.length, entry, outcome);
  return attempt;
}

/** Plays an answer in the attempt itself, and gives its id once it is written. */
export async function keepInAttempt(
  { store, world, scorer }: Services,
  { stage, log, turn }: Where,
  text: string,
): Promise<string> {
  const judge = await scorer(stage.scenario.language);
  const [begun] = log;
  if (begun?.type !== 'begun') throw new Error('a log starts with begun');
  const { attempt } = begun;
  const played = playAnswer(stage, log, turn, judge, { text, attempt, at: world.now() });
  await store.append(attempt, log.length, played.entry, played.outcome);
  return attempt;
}
