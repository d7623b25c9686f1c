import { useTranslation } from 'react-i18next';
import { PILLARS } from '../../core/rubric/pillars';
import type { CourseText } from '../../core/scenario/scenario-type';
import { joinWords } from '../../ui/join-words';

/** What counts as passed, in words. */
export function PassMarks({ pass }: { pass: CourseText['pass'] }) {
  const { t } = useTranslation();
  const pillars = PILLARS.flatMap((pillar) => {
    const mean = pass.pillars[pillar];
    return mean === undefined
      ? []
      : [t('course.marksPillar', { pillar: t(`pillar.${pillar}`), mean: mean.toFixed(1) })];
  });
  const list = joinWords(t, pillars, 'and');
  return (
    <section aria-labelledby="course-marks" className="course-marks">
      <h2 id="course-marks">{t('course.marks')}</h2>
      <ul>
        <li>{t('course.marksExercise', { pillars: list, count: pass.times })}</li>
        <li>{t('course.marksDrill')}</li>
        <li>{t('course.marksOwn')}</li>
      </ul>
    </section>
  );
}
