import { useTranslation } from 'react-i18next';
import type { CourseText } from '../../core/scenario/scenario-type';
import { PartSection } from './part-section';

/** The plan of one lesson: from which minute to which, what, and who does what. */
export function LessonSection(props: {
  lesson: CourseText['lesson'];
  language: string;
  onPrint(): void;
}) {
  const { lesson, language, onPrint } = props;
  const { t } = useTranslation();
  const { minutes, parts } = lesson;
  return (
    <PartSection
      id="course-lesson"
      part="lesson"
      title={t('course.lesson')}
      lead={t('course.lessonLead', { minutes })}
      onPrint={onPrint}
    >
      <table className="lesson">
        <thead>
          <tr>
            <th scope="col">{t('course.lessonTime')}</th>
            <th scope="col">{t('course.lessonPart')}</th>
            <th scope="col">{t('course.lessonDoes')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, i) => {
            const from = parts.slice(0, i).reduce((sum, p) => sum + p.minutes, 0);
            return (
              <tr key={i}>
                <td className="lesson__time">
                  {t('course.lessonSpan', { from, to: from + part.minutes })}
                </td>
                <th scope="row" lang={language}>
                  {part.title}
                </th>
                <td lang={language}>{part.does}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </PartSection>
  );
}
