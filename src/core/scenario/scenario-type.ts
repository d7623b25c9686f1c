import type { Language } from '../rubric/context';
import type { Localised } from './localise';
import type { Course } from './schema/course-schema';
import type { Drill } from './schema/drill-schema';
import type { Beat, Ending, Exercise } from './schema/exercise-schema';
import type { Persona } from './schema/persona-schema';

/** A persona, an exercise, a beat and an ending with the texts of one language. */
export type PersonaText = Localised<Persona>;
export type ExerciseText = Localised<Exercise>;
export type BeatText = Localised<Beat>;
export type EndingText = Localised<Ending>;
/** A drill and a course with the texts of one language. */
export type DrillText = Localised<Drill>;
export type DrillBeatText = DrillText['beats'][string];
export type CourseText = Localised<Course>;
export type CourseStep = CourseText['steps'][number];
export type Saying = BeatText['meta']['says'][number];
export type Member = ExerciseText['cast'][number];
export type FactText = ExerciseText['facts'][string];

/** An exercise with a persona for each member of its cast, in one language: all that a talk needs. */
export interface Scenario {
  language: Language;
  exercise: ExerciseText;
  /** By member. */
  personas: Record<string, PersonaText>;
}

/** Tells a beat from an ending. */
export function isEnding(state: BeatText | EndingText): state is EndingText {
  return 'type' in state && state.type === 'final';
}

/** The state of a talk by its name; throws where there is none, which loading has ruled out. */
export function stateOf(scenario: Scenario, name: string): BeatText | EndingText {
  const state = scenario.exercise.talk.states[name];
  if (state === undefined) throw new Error(`no state ${name} in ${scenario.exercise.exercise}`);
  return state;
}

/** The member of that id; throws where there is none, which loading has ruled out. */
export function memberOf(scenario: Scenario, id: string): Member {
  const member = scenario.exercise.cast.find((m) => m.id === id);
  if (member === undefined) throw new Error(`no member ${id} in ${scenario.exercise.exercise}`);
  return member;
}

/** The member who knows a fact: the one it names, else the first of the cast. */
export function ownerOf(scenario: Scenario, fact: FactText): string {
  return fact.who ?? scenario.exercise.cast[0]?.id ?? '';
}
