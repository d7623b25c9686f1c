import { describe, expect, it } from 'vitest';
import type { CustomerLine } from '../../../src/core/attempt/attempt-type';
import { nameBefore, whoSays } from '../../../src/core/attempt/who-says';
import { isEnding, type BeatText } from '../../../src/core/scenario/scenario-type';
import { play, tinyStage, turn } from '../../engine';

const VOICE = '前台小孟';
const plain = tinyStage();

/** The tiny talk whose opening beat, or whose fact, is told by a receptionist. */
function spokenFor(what: 'beat' | 'fact') {
  const { exercise } = plain.scenario;
  const opening = exercise.talk.states.opening as BeatText;
  const states = {
    ...exercise.talk.states,
    opening: { ...opening, meta: { ...opening.meta, voice: VOICE } },
  };
  const facts = { ...exercise.facts, budget: { ...exercise.facts.budget!, voice: VOICE } };
  const changed =
    what === 'beat' ? { ...exercise, talk: { ...exercise.talk, states } } : { ...exercise, facts };
  return { ...plain, scenario: { ...plain.scenario, exercise: changed } };
}

function customerLines(stage: typeof plain): CustomerLine[] {
  return play(stage, turn({ topics: ['budget'] })).lines.flatMap((l) =>
    l.by === 'customer' ? [l] : [],
  );
}

describe('who says a line', () => {
  it('is the member of the cast, who needs no name before the line when alone', () => {
    expect(isEnding(plain.scenario.exercise.talk.states.opening!)).toBe(false);
    for (const line of customerLines(plain)) {
      expect(whoSays(plain.scenario, line)).toBe('李');
      expect(nameBefore(plain.scenario, line)).toBeNull();
    }
  });

  it('is the voice of the beat, for its line and for what is asked there, but not for asides', () => {
    const stage = spokenFor('beat');
    const said = customerLines(stage).map((l) => [l.kind, nameBefore(stage.scenario, l)]);
    expect(said).toContainEqual(['beat', VOICE]);
    expect(said).toContainEqual(['deflects', VOICE]);
    for (const [kind, name] of said) if (kind === 'aside') expect(name).toBeNull();
  });

  it('is the voice of the fact wherever it is asked for', () => {
    const stage = spokenFor('fact');
    const said = customerLines(stage).map((l) => [l.kind, nameBefore(stage.scenario, l)]);
    expect(said).toContainEqual(['deflects', VOICE]);
    expect(said).toContainEqual(['beat', null]);
  });
});
