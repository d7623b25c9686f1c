import type { Complain } from './check-persona';
import { asList, asMap } from './loose';
import { refer } from './refer';

/** What a course may name: exercises with the personas they offer, and drills. */
export interface CourseNames {
  exercises: ReadonlyMap<string, ReadonlySet<string>>;
  drills: ReadonlySet<string>;
}

/**
 * Checks what a course's form cannot tell: that each step stands for something and stands once, that
 * a pass mark is named, and that the parts of the lesson fill its minutes.
 */
export function checkCourse(data: unknown, names: CourseNames, complain: Complain): void {
  const course = asMap(data);
  const exercises = new Set(names.exercises.keys());
  const seen = new Set<string>();
  asList(course.steps).forEach((value, i) => {
    const step = asMap(value);
    const at = (key: string) => ['steps', i, key];
    refer(exercises, step.exercise, at('exercise'), 'exercise', complain);
    refer(names.drills, step.drill, at('drill'), 'drill', complain);
    const offered =
      typeof step.exercise === 'string' ? names.exercises.get(step.exercise) : undefined;
    if (offered) {
      refer(offered, step.persona, at('persona'), `persona in ${step.exercise}:`, complain);
    }
    const key = JSON.stringify([step.exercise, step.persona, step.drill]);
    if (seen.has(key)) complain(['steps', i], 'the same step stands here twice');
    seen.add(key);
  });
  const { pillars } = asMap(course.pass);
  if (pillars !== undefined && Object.keys(asMap(pillars)).length === 0) {
    complain(['pass', 'pillars'], 'name at least one pillar and the mean to reach');
  }
  checkLesson(asMap(course.lesson), complain);
}

function checkLesson(lesson: ReturnType<typeof asMap>, complain: Complain): void {
  const parts = asList(lesson.parts).map((part) => asMap(part).minutes);
  if (parts.length === 0 || !parts.every((m) => typeof m === 'number')) return;
  const sum = parts.reduce((a: number, m) => a + m, 0);
  if (sum !== lesson.minutes) {
    complain(
      ['lesson', 'parts'],
      `the parts take ${sum} minutes; the lesson has ${String(lesson.minutes)}`,
    );
  }
}
