import { redLinesOf } from '../attempt/red-lines-of';
import type { RubricText } from '../rubric/rubric-text';
import type { Scenario } from '../scenario/scenario-type';

/** What an observer watches for, in the rubric's words. */
export interface ObserverSheet {
  pillars: { name: string; what: string; levels: readonly string[] }[];
  /** Words for the ratings 0–4. */
  scale: readonly string[];
  redLines: { name: string; why: string }[];
  /** Voice and posture: what can be seen and heard of each. */
  watched: RubricText['observe'];
}

/** The sheet of an observer: the four pillars, voice and posture with their anchors, and the exercise's red lines. */
export function observerSheet({ exercise }: Scenario, rubric: RubricText): ObserverSheet {
  return {
    pillars: rubric.pillars.map(({ name, what, levels }) => ({ name, what, levels })),
    scale: rubric.scale,
    watched: rubric.observe,
    redLines: redLinesOf(exercise).map((id) => {
      const act = rubric.acts.find((a) => a.id === id);
      const line = rubric.redLines.find((r) => r.act === id);
      return { name: line?.name ?? act?.name ?? id, why: act?.what ?? '' };
    }),
  };
}
