import { hashText } from '../../text/hash-text';
import type { Moment } from '../moment-type';

/** What models that have not seen an example say of it, in 1/1024. */
export interface HeldOut {
  /** Index and score of the acts that reach their reporting score. */
  acts: readonly (readonly [number, number])[];
  /** By pillar, in the order of PILLARS. */
  scores: readonly number[];
  doubts: readonly number[];
  fabCalled: number;
}

/** What is kept of all examples of a language, by their names. */
export type HeldOutFile = Record<string, HeldOut>;

/** Names a response at a moment, by all of the moment that differs between an exercise's beats and personas. */
export function heldOutName(
  { situation, customerLine, persona }: Pick<Moment, 'situation' | 'customerLine' | 'persona'>,
  response: string,
): string {
  return hashText([situation, customerLine, persona, response].join('\n')).slice(0, 16);
}
