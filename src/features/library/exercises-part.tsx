import type { Language } from '../../core/rubric/context';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import { InTurn } from '../../ui/in-turn';
import { ExerciseCard } from './exercise-card';

/** All whole talks, each with its scene. */
export function ExercisesPart({ index, language }: { index: ScenarioIndex; language: Language }) {
  return (
    <ul className="library__exercises">
      <InTurn by={3}>
        {index.exercises.map((exercise) => (
          <li key={exercise.exercise}>
            <ExerciseCard exercise={exercise} personas={index.personas} language={language} />
          </li>
        ))}
      </InTurn>
    </ul>
  );
}
