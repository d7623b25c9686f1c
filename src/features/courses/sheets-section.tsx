import { useTranslation } from 'react-i18next';
import type { CourseText } from '../../core/scenario/scenario-type';
import { CourseMarkdown } from './course-markdown';
import { PartSection } from './part-section';

/** The three who practise together, in the order in which their sheets lie. */
const ROLES = ['customer', 'learner', 'observer'] as const;

/** A sheet for each of the three; on paper each is a page with room for a name. */
export function SheetsSection(props: {
  sheets: CourseText['sheets'];
  /** The course's name: a sheet goes its own way once it is printed. */
  name: string;
  language: string;
  onPrint(): void;
}) {
  const { sheets, name, language, onPrint } = props;
  const { t } = useTranslation();
  return (
    <PartSection
      id="course-sheets"
      part="sheets"
      title={t('course.sheets')}
      lead={t('course.sheetsLead')}
      onPrint={onPrint}
    >
      <div className="sheets">
        {ROLES.map((role) => (
          <article key={role} className="sheet card" aria-labelledby={`sheet-${role}`}>
            <h3 id={`sheet-${role}`}>
              <span className="sheet__course" aria-hidden="true" lang={language}>
                {name} ·{' '}
              </span>
              {t(`course.sheet.${role}`)}
            </h3>
            <p className="sheet__name" aria-hidden="true">
              <span>{t('course.name')}</span>
              <span>{t('course.date')}</span>
            </p>
            <CourseMarkdown source={sheets[role]} prefix={role} level={4} language={language} />
          </article>
        ))}
      </div>
    </PartSection>
  );
}
