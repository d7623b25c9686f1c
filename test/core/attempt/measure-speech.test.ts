import { expect, it } from 'vitest';
import { measureSpeech } from '../../../src/core/attempt/measure-speech';

it('measures from the first word to the last, in whole seconds', () => {
  expect(measureSpeech([1000, 1400, 1900, 4000 - 800])).toEqual({ seconds: 2, pauses: 0 });
  expect(measureSpeech([1000])).toEqual({ seconds: 0, pauses: 0 });
  expect(measureSpeech([])).toEqual({ seconds: 0, pauses: 0 });
});

it('counts stretches of a second and a half without a word as pauses', () => {
  expect(measureSpeech([0, 1499, 2999, 3200, 6000]).pauses).toBe(2);
});
