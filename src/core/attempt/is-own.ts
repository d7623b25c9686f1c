import type { TurnTaken } from './log-type';

/** Whether a response is the learner's own: neither chosen from a list, nor given after a hint, nor said by a class. Only such count in pillar results. */
export function isOwn({ input, hints }: TurnTaken): boolean {
  return input !== 'choice' && input !== 'class' && (hints ?? 0) === 0;
}
