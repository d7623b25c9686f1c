import { extend, fold, type Stage } from '../attempt/fold';
import type { Branching, BranchedLog } from '../attempt/branch-log';
import type { LogEntry, TurnTaken } from '../attempt/log-type';
import { outcomeOf } from '../attempt/outcome-of';
import { takeTurn, type JudgeResponse } from '../attempt/take-turn';
import type { AttemptOutcome } from '../ports';
import { classBranch } from './class-branch';

/** An answer played: the branch on which it was given, the response as judged, and how that ended it, if it did. */
export interface PlayedAnswer {
  branch: BranchedLog;
  entry: TurnTaken;
  outcome: AttemptOutcome | null;
}

/** Plays what a class answers before response `turn` (from 1) of an attempt, on a branch of its own. */
export function playAnswer(
  stage: Stage,
  log: readonly LogEntry[],
  turn: number,
  judge: JudgeResponse,
  { text, ...branching }: Branching & { text: string },
): PlayedAnswer {
  const branch = classBranch(log, turn, branching);
  const attempt = fold(stage, branch);
  const response = { text, input: 'class', startedAt: null, at: branching.at } as const;
  const entry = takeTurn(stage.scenario, attempt, judge, response);
  return { branch, entry, outcome: outcomeOf(stage, extend(stage, attempt, entry)) };
}
