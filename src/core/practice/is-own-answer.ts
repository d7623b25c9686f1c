import { isOwn } from '../attempt/is-own';
import type { TurnTaken } from '../attempt/log-type';

/**
 * Whether an answer shows that the learner can do it: their own, without help, and not the words of
 * an example, which a debrief shows. Silence has no words to copy.
 */
export function isOwnAnswer(turn: TurnTaken): boolean {
  return isOwn(turn) && (turn.judgement.source !== 'example' || turn.text.trim() === '');
}
