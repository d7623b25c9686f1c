import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CourseEntry } from '../../core/scenario/scenario-index';
import { ProgressDots } from '../../ui/progress-dots';

/** One course to choose: its name, whom it is for, and how many steps are passed. */
export function CourseCard(props: { course: CourseEntry; passed: number; language: string }) {
  const { course, passed, language } = props;
  const { t } = useTranslation();
  const all = course.steps.length;
  return (
    <article className="practice-card">
      <h2 lang={language}>
        <Link href={`/course/${course.course}`}>{course.name}</Link>
      </h2>
      <p className="practice-card__what" lang={language}>
        {course.for}
      </p>
      <p className="practice-card__foot muted small">
        <ProgressDots
          done={passed}
          all={all}
          label={
            passed === 0
              ? t('practice.notBegun', { count: all })
              : t('practice.stepsPassed', { all, passed })
          }
        />
        <span>{t('course.minutes', { minutes: course.minutes })}</span>
      </p>
    </article>
  );
}
