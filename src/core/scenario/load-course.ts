import { checkCourse, type CourseNames } from './check-course';
import { loadFile } from './load-file';
import type { Loaded } from './load-persona';
import { courseSchema, type Course } from './schema/course-schema';

/**
 * Reads a course's file; all its problems are told at once, each at its place.
 * `names` are the exercises and drills that it may name.
 */
export function loadCourse(file: string, source: string, names: CourseNames): Loaded<Course> {
  return loadFile(file, source, courseSchema, 'course', (data, complain) =>
    checkCourse(data, names, complain),
  );
}
