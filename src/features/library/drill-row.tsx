import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DrillEntry } from '../../core/scenario/scenario-index';
import { ProgressDots } from '../../ui/progress-dots';

/** One drill to choose: the method's name, what one does, and how far one is. */
export function DrillRow(props: { drill: DrillEntry; met: number; language: string }) {
  const { drill, met, language } = props;
  const { t } = useTranslation();
  const all = drill.beats.length;
  return (
    <article className="practice-card">
      <h3 lang={language}>
        <Link href={`/drill/${drill.drill}`}>{drill.name}</Link>
      </h3>
      <p className="practice-card__what" lang={language}>
        {drill.what}
      </p>
      <p className="practice-card__foot muted small">
        <ProgressDots
          done={met}
          all={all}
          label={
            met === 0
              ? t('practice.notTried', { count: all })
              : t('practice.beatsMet', { all, met })
          }
        />
        <span>{t('library.minutes', { minutes: drill.minutes })}</span>
      </p>
    </article>
  );
}
