import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';

/** What an attempt was at: the exercise's name, or the drill's with the beat's line of business. */
export function attemptName({ exercises, drills }: ScenarioIndex, exercise: string): string {
  const ref = drillBeatOf(exercise);
  if (ref === null) return exercises.find((e) => e.exercise === exercise)?.name ?? exercise;
  const drill = drills.find((d) => d.drill === ref.drill);
  const beat = drill?.beats.find((b) => b.id === ref.beat);
  return drill && beat ? `${drill.name} · ${beat.business}` : (drill?.name ?? exercise);
}
