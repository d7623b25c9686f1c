/** Stands between a drill and its beat; no file's own name can hold it. */
const JOINT = '--';

/** A beat of a drill, by their names. */
export interface DrillBeatRef {
  drill: string;
  beat: string;
}

/** The name under which a beat of a drill is practised and logged: `break-down-cost--eveningClass`. */
export function drillBeatId({ drill, beat }: DrillBeatRef): string {
  return `${drill}${JOINT}${beat}`;
}

/** Which drill and beat an exercise's name stands for; null where it is no beat of a drill. */
export function drillBeatOf(exercise: string): DrillBeatRef | null {
  const at = exercise.indexOf(JOINT);
  if (at <= 0 || at + JOINT.length === exercise.length) return null;
  return { drill: exercise.slice(0, at), beat: exercise.slice(at + JOINT.length) };
}
