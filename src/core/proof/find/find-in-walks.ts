import type { Walk } from '../walk/walk';
import { findDeadBranches } from './branches';
import { findFacts } from './facts';
import { findMissingFalseWin } from './false-win';
import type { Finding } from './finding-type';
import { findWhoLeftAndTalks } from './left';
import { findUnsaidLines } from './lines';
import { findTooLarge } from './too-large';
import { findEndlessLoops, findTraps } from './traps';
import { findOnlyByWaiting, findUnreachable } from './unreachable';

/** All that the walks of one exercise, one for each cast, show to be wrong. */
export function findInWalks(walks: readonly Walk[]): Finding[] {
  // A walk that was cut short proves that things exist, never that they do not.
  const whole = walks.filter((w) => !w.cut);
  return [
    ...findTooLarge(walks),
    ...findUnreachable(whole),
    ...findOnlyByWaiting(whole),
    ...findDeadBranches(whole),
    ...findUnsaidLines(whole),
    ...findFacts(whole),
    ...findTraps(whole),
    ...findEndlessLoops(whole),
    ...findWhoLeftAndTalks(walks),
    ...findMissingFalseWin(whole),
  ];
}
