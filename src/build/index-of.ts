import type { Scenarios } from '../cli/read-scenarios';
import type { Language } from '../core/rubric/context';
import { localise } from '../core/scenario/localise';
import type {
  CourseEntry,
  DrillEntry,
  ExerciseEntry,
  PersonaEntry,
  ScenarioIndex,
} from '../core/scenario/scenario-index';
import { isEnding } from '../core/scenario/scenario-type';
import type { Course } from '../core/scenario/schema/course-schema';
import type { Drill } from '../core/scenario/schema/drill-schema';
import type { Exercise } from '../core/scenario/schema/exercise-schema';
import type { Persona } from '../core/scenario/schema/persona-schema';

/** Stands after every place that a drill or a course can have. */
const LAST = 100;

/** What the library lists of all scenarios in one language: no more than it shows. */
export function indexOf(
  { exercises, personas, drills, courses }: Scenarios,
  language: Language,
): Omit<ScenarioIndex, 'scorerHash'> {
  return {
    exercises: valuesOf(exercises).map((value) => exerciseEntry(value, language)),
    drills: inPlace(valuesOf(drills)).map((value) => drillEntry(value, language)),
    courses: inPlace(valuesOf(courses)).map((value) => courseEntry(value, language)),
    personas: valuesOf(personas)
      .filter((value) => !value.hidden)
      .map((value) => personaEntry(value, language)),
  };
}

function valuesOf<T>(loaded: ReadonlyMap<string, { value: T | null }>): T[] {
  return [...loaded.values()].flatMap(({ value }) => (value === null ? [] : [value]));
}

function inPlace<T extends { place?: number | undefined }>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => (a.place ?? LAST) - (b.place ?? LAST));
}

function exerciseEntry(value: Exercise, language: Language): ExerciseEntry {
  const { exercise, name, practises, minutes, scene, role, situation, cast, talk } = localise(
    value,
    language,
  );
  const all = Object.values(talk.states).flatMap((s) => (isEnding(s) ? [] : [s.meta.stage]));
  const stages = [...new Set(all)];
  return { exercise, name, practises, minutes, scene, role, situation, cast, stages };
}

function drillEntry(value: Drill, language: Language): DrillEntry {
  const { drill, name, family, minutes, method, beats } = localise(value, language);
  const listed = Object.entries(beats).map(([id, { business }]) => ({ id, business }));
  return { drill, name, family, minutes, what: method.what, beats: listed };
}

function courseEntry(value: Course, language: Language): CourseEntry {
  const { course, name, for: whom, minutes, steps, pass } = localise(value, language);
  const listed = steps.map((step) =>
    'drill' in step ? { drill: step.drill } : { exercise: step.exercise, persona: step.persona },
  );
  return { course, name, for: whom, minutes, steps: listed, pass };
}

function personaEntry(value: Persona, language: Language): PersonaEntry {
  const { persona, name, look, card, machine } = localise(value, language);
  const { trust, patience } = machine.states;
  return {
    persona,
    name,
    look,
    card,
    starts: { trust: trust.initial, patience: patience.initial },
  };
}
