import { localise } from '../../../src/core/scenario/localise';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import { readScenarios } from '../../../src/cli/read-scenarios';

/** Every exercise that loads from a folder, with the first persona that each member names. */
export function shippedScenarios(folder = 'scenarios'): Scenario[] {
  const { personas, exercises } = readScenarios(folder);
  return [...exercises.values()].flatMap(({ value }) => {
    if (value === null) return [];
    const cast = value.cast.map((m) => [m.id, personas.get(m.personas[0] ?? '')?.value] as const);
    if (cast.some(([, p]) => !p)) return [];
    return [
      {
        language: 'zh',
        exercise: localise(value, 'zh'),
        personas: Object.fromEntries(
          cast.flatMap(([id, p]) => (p ? [[id, localise(p, 'zh')]] : [])),
        ),
      },
    ];
  });
}
