import { isEnding, type ExerciseText } from '../scenario/scenario-type';

/** A beat from which a talk can start. */
export interface StartingPoint {
  beat: string;
  title: string;
}

/** The beats of an exercise in the order in which it tells them, the first of the talk before all others. */
export function startingPoints({ talk }: ExerciseText): StartingPoint[] {
  const beats = Object.entries(talk.states).flatMap(([beat, state]) =>
    isEnding(state) ? [] : [{ beat, title: state.meta.title }],
  );
  return [
    ...beats.filter((b) => b.beat === talk.initial),
    ...beats.filter((b) => b.beat !== talk.initial),
  ];
}

/** The same exercise with its talk starting at another beat. Throws where there is no such beat. */
export function startAt(exercise: ExerciseText, beat: string): ExerciseText {
  const state = exercise.talk.states[beat];
  if (!state || isEnding(state)) throw new Error(`no beat ${beat} in ${exercise.exercise}`);
  return { ...exercise, talk: { ...exercise.talk, initial: beat } };
}
