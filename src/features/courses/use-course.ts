import { courseProgress, type StepProgress } from '../../core/practice/course-progress';
import { readPractised } from '../../core/practice/read-practised';
import type { Language } from '../../core/rubric/context';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { CourseText } from '../../core/scenario/scenario-type';
import { useLoaded } from '../../services/use-loaded';

/** A course with how far the learner is with each step. */
export interface CourseData {
  course: CourseText;
  index: ScenarioIndex;
  progress: StepProgress[];
}

/** Loads a course with its progress; null while it is loaded. */
export function useCourse(id: string, language: Language): CourseData | Error | null {
  return useLoaded(`${id}.${language}`, async ({ library, store }) => {
    const [course, index] = await Promise.all([
      library.course(id, language),
      library.index(language),
    ]);
    const named = new Set(course.steps.map((s) => ('drill' in s ? s.drill : s.exercise)));
    // A course can be read where nothing can be read of what was practised.
    const attempts = await readPractised(store, ({ begun }) =>
      named.has(drillBeatOf(begun.exercise)?.drill ?? begun.exercise),
    ).catch(() => []);
    const beatsOf = (drill: string) =>
      index.drills.find((d) => d.drill === drill)?.beats.map((beat) => beat.id) ?? [];
    return { course, index, progress: courseProgress(course, beatsOf, attempts) };
  });
}
