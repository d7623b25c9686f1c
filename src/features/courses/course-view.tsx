import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { goTo } from '../../ui/go-to';
import { LessonSection } from './lesson-section';
import { MarkdownSection } from './markdown-section';
import { PassMarks } from './pass-marks';
import { SheetsSection } from './sheets-section';
import { StepList } from './step-list';
import type { CourseData } from './use-course';
import { usePrintPart } from './use-print-part';

/** What of a course goes to paper by itself. */
const PRINTED = ['handout', 'lesson', 'sheets'] as const;

/** The whole course: aim, steps, pass marks, handout, lesson, sheets. */
export function CourseView({ data, language }: { data: CourseData; language: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { part, print } = usePrintPart();
  const { course } = data;
  return (
    <div className="page course-page" data-print={part}>
      <header className="course-page__head">
        <p className="small muted course-page__back">
          <Link href="/courses">{t('practice.parts.courses')}</Link>
        </p>
        <h1 ref={heading} tabIndex={-1} lang={language}>
          {course.name}
        </h1>
        <p className="muted">{t('course.minutes', { minutes: course.minutes })}</p>
        <dl className="course-page__facts" lang={language}>
          <dt>{t('course.for')}</dt>
          <dd>{course.for}</dd>
          <dt>{t('course.aim')}</dt>
          <dd>{course.aim}</dd>
        </dl>
        <nav className="course-page__contents" aria-label={t('course.contents')}>
          {PRINTED.map((id) => (
            <button key={id} type="button" className="button" onClick={() => goTo(`course-${id}`)}>
              {t(`course.${id}`)}
            </button>
          ))}
        </nav>
      </header>
      <StepList data={data} language={language} />
      <PassMarks pass={course.pass} />
      <MarkdownSection
        id="course-handout"
        part="handout"
        title={t('course.handout')}
        source={course.handout}
        language={language}
        onPrint={() => print('handout')}
      />
      <LessonSection lesson={course.lesson} language={language} onPrint={() => print('lesson')} />
      <SheetsSection
        sheets={course.sheets}
        name={course.name}
        language={language}
        onPrint={() => print('sheets')}
      />
    </div>
  );
}
