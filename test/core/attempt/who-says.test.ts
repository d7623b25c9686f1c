import { describe, expect, it } from 'vitest';
import type { CustomerLine } from '../../../src/core/attempt/attempt-type';
import { castNow } from '../../../src/core/attempt/cast-now';
import { nameBefore, whoSays } from '../../../src/core/attempt/who-says';
import type { Stage } from '../../../src/core/attempt/fold';
import { play, tinyStage, turn, withVoice } from '../../engine';

const VOICE = '前台小孟';
const plain = tinyStage();

/** The tiny talk whose fact is told by a receptionist. */
function factTold(): Stage {
  const { exercise } = plain.scenario;
  const facts = { ...exercise.facts, budget: { ...exercise.facts.budget!, voice: VOICE } };
  return { ...plain, scenario: { ...plain.scenario, exercise: { ...exercise, facts } } };
}

function customerLines(stage: Stage): CustomerLine[] {
  return play(stage, turn({ topics: ['budget'] })).lines.flatMap((l) =>
    l.by === 'customer' ? [l] : [],
  );
}

describe('who says a line', () => {
  it('is the member of the cast, who needs no name before the line when alone', () => {
    for (const line of customerLines(plain)) {
      expect(whoSays(plain.scenario, line)).toBe('李');
      expect(nameBefore(plain.scenario, line)).toBeNull();
    }
  });

  it('is the voice of the beat, for its line and for what is asked there', () => {
    const stage = withVoice(plain, VOICE);
    const said = customerLines(stage).map((l) => [l.kind, nameBefore(stage.scenario, l)]);
    expect(said).toContainEqual(['beat', VOICE]);
    expect(said).toContainEqual(['deflects', VOICE]);
  });

  it('is the member for an aside, whoever else speaks there', () => {
    const stage = withVoice(plain, VOICE);
    const pleased = play(stage, turn({ ratings: { listening: 3 } }));
    const aside = pleased.lines.find((l) => l.by === 'customer' && l.kind === 'aside');
    expect(aside).toMatchObject({ text: '嗯。', member: 'li' });
    expect(aside).not.toHaveProperty('voice');
  });

  it('moves the lips of the member alone', () => {
    const lips = (stage: Stage) => castNow(stage.scenario, play(stage)).map((c) => c.speaks);
    expect(lips(plain)).toEqual([true]);
    expect(lips(withVoice(plain, VOICE))).toEqual([false]);
  });

  it('is the voice of the fact wherever it is asked for', () => {
    const stage = factTold();
    const said = customerLines(stage).map((l) => [l.kind, nameBefore(stage.scenario, l)]);
    expect(said).toContainEqual(['deflects', VOICE]);
    expect(said).toContainEqual(['beat', null]);
  });
});
