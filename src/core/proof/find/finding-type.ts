import type { DataPath } from '../../scenario/problem';
import type { Place, ScriptStep } from '../script/script-type';

/** All that the prover can find wrong; each has a fixture that shows it and one that does not. */
export const FINDING_KINDS = [
  'beat-unreachable',
  'line-unreachable',
  'branch-never',
  'branch-shadowed',
  'fact-unreachable',
  'fact-idle',
  'aside-unreachable',
  'mood-unreachable',
  'no-way-out',
  'endless-loop',
  'left-still-talks',
  'ending-unreachable',
  'only-by-waiting',
  'false-win-missing',
  'learner-order',
  'expert-loses',
  'pushy-wins',
  'persona-idle',
  'example-breaks-caps',
  'example-far-off',
  'examples-disagree',
  'uncovered',
  'too-large',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that the prover found; the command line adds the file, line and column of its path. */
export interface Finding {
  kind: FindingKind;
  /** The file: an exercise's or a persona's id. */
  in: { type: 'exercise' | 'persona'; id: string };
  path: DataPath;
  message: string;
  /** For whom it holds: the casts, each by its personas; empty where it holds for all. */
  casts: string[];
  /** How to see it, for what exists. */
  script?: ScriptStep[];
  /** How near one comes, for what does not. */
  nearest?: Place;
  /** What stands in the way. */
  blockedBy?: { path: DataPath; guard: string; why: string }[];
}
