import { beginAttempt } from '../core/attempt/begin-attempt';
import { extend, fold, type Stage } from '../core/attempt/fold';
import type { LogEntry } from '../core/attempt/log-type';
import { scriptedChoice, type Learner } from '../core/attempt/scripted-choice';
import { takeTurn, type JudgeResponse } from '../core/attempt/take-turn';
import type { Attempt } from '../core/attempt/attempt-type';

/** A talk in which nobody finds an end is itself a finding; it is cut here. */
const MOST_TURNS = 60;
const SEED = 7;

/** A log with what it folds to. */
export interface Golden {
  log: LogEntry[];
  folds: ReturnType<typeof summarise>;
}

/** What of an attempt is compared with a golden one: all that a person sees of it. */
export function summarise({ ended, standing, lines, turns }: Attempt) {
  return {
    ended,
    standing,
    lines: lines.map((l) =>
      l.by === 'learner' ? `> ${l.text}` : `${l.member} ${l.kind}: ${l.text}`,
    ),
    thoughts: turns.map((t) => t.thoughts),
  };
}

/** Plays a scripted learner to the end of a talk. */
export function playGolden(stage: Stage, judge: JudgeResponse, learner: Learner): Golden {
  const { scenario } = stage;
  const begun = beginAttempt(scenario, {
    attempt: `golden-${scenario.exercise.exercise}-${learner}-${scenario.language}`,
    learner,
    parent: null,
    mode: 'free',
    seed: SEED,
    scorerHash: 'golden',
    at: 0,
  });
  const log: LogEntry[] = [begun];
  let attempt = fold(stage, log);
  while (attempt.ended === null && attempt.turns.length < MOST_TURNS) {
    const text = scriptedChoice(scenario, attempt, learner);
    const at = (attempt.turns.length + 1) * 30_000;
    const entry = takeTurn(scenario, attempt, judge, {
      text,
      input: 'typed',
      startedAt: at - 10_000,
      at,
    });
    log.push(entry);
    attempt = extend(stage, attempt, entry);
  }
  return { log, folds: summarise(attempt) };
}
