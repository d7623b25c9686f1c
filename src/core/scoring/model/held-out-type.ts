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

/**
 * Names a response at a moment by what the moment is about and before whom, not by the customer's words: a line that is put
 * better later leaves what was kept of its responses in place.
 */
export function heldOutName(
  { persona, stage, feeling, concern }: Pick<Moment, 'persona' | 'stage' | 'feeling' | 'concern'>,
  response: string,
): string {
  return hashText([persona, stage, feeling, concern?.text ?? '', response].join('\n')).slice(0, 16);
}
