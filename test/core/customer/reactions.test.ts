import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { reactionsOf } from '../../../src/core/customer/reactions';

const personas = [...readScenarios().personas.values()].flatMap(({ value }) => value ?? []);
const persona = (id: string) => personas.find((p) => p.persona === id)!;

describe('what acts do to a persona', () => {
  it('tells what happens at once from what a rating must bear out', () => {
    const reactions = reactionsOf(persona('suspicious'));
    expect(reactions).toContainEqual({
      act: 'overpromise',
      region: 'trust',
      from: 'warm',
      to: 'closed',
      how: 'at-once',
    });
    expect(reactions).toContainEqual({
      act: 'evidence',
      region: 'trust',
      from: 'wary',
      to: 'warm',
      how: 'with-rating',
    });
  });

  it('counts no act that a guard forbids', () => {
    const praise = reactionsOf(persona('suspicious')).filter((r) => r.act === 'praise');
    expect(praise).toEqual([]);
  });

  it('is different for every two personas', () => {
    const wirings = personas.map((p) => JSON.stringify(reactionsOf(p)));
    expect(new Set(wirings).size).toBe(personas.length);
  });
});
