import type { Begun } from '../../../src/core/attempt/log-type';
import type { Practised } from '../../../src/core/practice/practised';
import { begun, tinyStage, turn } from '../../engine';

const stage = tinyStage();

/** An attempt as practice counts it: one good answer of one's own, unless said otherwise. */
export function make(
  exercise: string,
  {
    begun: begins = {},
    ...rest
  }: Partial<Omit<Practised, 'begun'>> & { begun?: Partial<Begun> } = {},
): Practised {
  return {
    begun: { ...begun(stage), exercise, ...begins },
    outcome: 'won',
    turns: [turn({})],
    redLines: ['overpromise', 'rude'],
    ...rest,
  };
}
