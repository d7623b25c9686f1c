import { describe, expect, it } from 'vitest';
import { loadWeights } from '../../../src/cli/load-weights';
import { judge } from '../../../src/core/scoring/judge';
import { warmUp } from '../../../src/core/scoring/warm-up';
import type { Moment } from '../../../src/core/scoring/moment-type';

const MOMENT: Moment = {
  situation: 'A clerk and a shopkeeper at the counter.',
  learnerRole: 'teller',
  persona: 'pricewise',
  stage: 'objection',
  history: [],
  customerLine: 'That fee is too high.',
  concern: { kind: 'price', text: 'the fee' },
  feeling: 'annoyed',
  needs: [],
  product: null,
};

describe('warming up', () => {
  it('changes nothing about a judgement that follows', () => {
    const cold = loadWeights('en');
    const warm = loadWeights('en');
    for (const step of warmUp(warm)) step();
    const words = 'Two yuan a week, that is what it comes to. What would you use it for?';
    expect(judge(warm, MOMENT, words)).toEqual(judge(cold, MOMENT, words));
    // Patterns with a memory must be where they were.
    for (const cue of Object.values(warm.lexicon.cues)) expect(cue.lastIndex).toBe(0);
  });

  it('comes in many small steps', () => {
    expect(warmUp(loadWeights('zh')).length).toBeGreaterThan(20);
  });
});
