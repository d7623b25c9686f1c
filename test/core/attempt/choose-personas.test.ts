import { expect, it } from 'vitest';
import { choosePersonas } from '../../../src/core/attempt/choose-personas';
import { tinyStage } from '../../engine';

const [member] = tinyStage().scenario.exercise.cast;

it('gives each member the wanted temper where the exercise names it, else its first', () => {
  if (!member) throw new Error('the fixture is gone');
  const cast = [
    { ...member, personas: ['plain', 'brisk'] },
    { ...member, id: 'wu', personas: ['silent', 'brisk'] },
  ];
  expect(choosePersonas({ cast }, ['brisk', 'brisk'])).toEqual(['brisk', 'brisk']);
  expect(choosePersonas({ cast }, ['silent', 'silent'])).toEqual(['plain', 'silent']);
  expect(choosePersonas({ cast }, [''])).toEqual(['plain', 'silent']);
});
