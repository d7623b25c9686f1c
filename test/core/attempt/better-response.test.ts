import { describe, expect, it } from 'vitest';
import { betterResponse } from '../../../src/core/attempt/better-response';
import { isEnding } from '../../../src/core/scenario/scenario-type';
import { tinyStage } from '../../engine';

const BEST = { listening: 4, objection: 4, manner: 4 } as const;
const POOR = { listening: 1, objection: 1, manner: 1 } as const;

/** The tiny exercise with these examples at its only beat. */
function withExamples(...examples: { text: string; rated: Record<string, 0 | 1 | 2 | 3 | 4> }[]) {
  const { scenario } = tinyStage();
  const state = scenario.exercise.talk.states.opening;
  if (!state || isEnding(state)) throw new Error('the fixture is gone');
  state.meta.examples = examples.map((e) => ({ ...e, acts: [] }));
  return (given: string) => betterResponse(scenario, 'opening', given)?.text;
}

describe('a better response', () => {
  const short = { text: '您觉得贵，我明白。', rated: BEST };
  const long = {
    text: '您觉得贵，我明白，一箱多出六块四，换谁都要算一算；一台车一年下来是两千多，这笔钱该花在哪儿，得您说了算。',
    rated: BEST,
  };

  it('is about as long as the one given', () => {
    const better = withExamples(short, long);
    expect(better('贵有贵的道理。')).toBe(short.text);
    expect(
      better(
        '贵有贵的道理，我们的东西好，服务也好，全城都知道，您去打听打听，没有一家说我们不好。',
      ),
    ).toBe(long.text);
  });

  it('of those of one length, is worded as the one given: courteous, everyday, or asking', () => {
    const plain = { text: '多的六块四，花在少排队上。', rated: BEST };
    const asking = { text: '多的六块四，您最看重什么？', rated: BEST };
    const casual = { text: '咱算算吧，多的就六块四嘛。', rated: BEST };
    const better = withExamples(plain, asking, casual);
    expect(better('东西好，价钱就是这样的。')).toBe(plain.text);
    expect(better('请问您觉得哪里贵了呀？')).toBe(asking.text);
    expect(better('哪儿贵啊，咱这不贵吧。')).toBe(casual.text);
  });

  it('goes by what it is worth first', () => {
    expect(withExamples({ text: '这不贵。', rated: POOR }, long)('哪里贵。')).toBe(long.text);
  });

  it('beside silence is a short one, and beside the best there is none', () => {
    expect(withExamples(long, short)('')).toBe(short.text);
    expect(withExamples(long, short)(` ${short.text}`)).toBeUndefined();
  });

  it('in English hears contractions and courtesy too', () => {
    const formal = { text: 'May I show you where the rest of it goes?', rated: BEST };
    const everyday = { text: "Let's see where the rest of it's going, OK?", rated: BEST };
    const better = withExamples(formal, everyday);
    expect(better("It's not that dear, you'd be surprised?")).toBe(everyday.text);
    expect(better('Would you please look at the quality?')).toBe(formal.text);
  });
});
