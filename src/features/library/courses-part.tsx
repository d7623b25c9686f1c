import { useTranslation } from 'react-i18next';
import { courseProgress } from '../../core/practice/course-progress';
import type { Practised } from '../../core/practice/practised';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import { CourseCard } from './course-card';

/** All courses, each with whom it is for and how far one is. */
export function CoursesPart(props: {
  index: ScenarioIndex;
  attempts: readonly Practised[];
  language: string;
}) {
  const { index, attempts, language } = props;
  const { t } = useTranslation();
  const beatsOf = (id: string) =>
    index.drills.find((d) => d.drill === id)?.beats.map((beat) => beat.id) ?? [];
  if (index.courses.length === 0) return <p className="muted">{t('practice.noCourses')}</p>;
  return (
    <ul className="course-cards">
      {index.courses.map((course) => {
        const steps = courseProgress(course, beatsOf, attempts);
        const passed = steps.filter((step) => step.passed).length;
        return (
          <li key={course.course}>
            <CourseCard course={course} passed={passed} language={language} />
          </li>
        );
      })}
    </ul>
  );
}
