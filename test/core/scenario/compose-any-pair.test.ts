import { describe, expect, it } from 'vitest';
import { loadStage } from '../../../src/cli/load-stage';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { begin, standing, step } from '../../../src/core/customer/step';
import { LANGUAGES } from '../../../src/core/rubric/context';

const scenarios = readScenarios();

it('ships no scenario with a problem', () => {
  expect(scenarios.problems).toEqual([]);
});

describe.each([...scenarios.exercises.keys()])('%s', (id) => {
  it.each([...scenarios.personas.keys()])('composes with %s and takes a turn', (persona) => {
    for (const language of LANGUAGES) {
      const cast = scenarios.exercises.get(id)?.value?.cast ?? [];
      const { machine } = loadStage(
        scenarios,
        id,
        language,
        cast.map(() => persona),
      );
      const start = begin(machine);
      expect(start.status).toBe('active');
      const ratings = { listening: 4, objection: 4, fab: 4, manner: 4 } as const;
      const judged = step(machine, start, { type: 'judged', acts: ['acknowledge'], ratings });
      const after = step(machine, judged, { type: 'turn', acts: ['acknowledge'], ratings });
      expect(after.status).not.toBe('error');
      expect(Object.keys(standing(after).moods)).toEqual(cast.map((m) => m.id));
    }
  });
});
