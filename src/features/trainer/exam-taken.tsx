import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AttemptSummary } from '../../core/ports';

/** Stands where one starts, once the one attempt of an exam is begun or taken. */
export function ExamTaken({ exam }: { exam: AttemptSummary }) {
  const { t } = useTranslation();
  const open = exam.outcome === null;
  return (
    <>
      <Link
        className="button button--main"
        href={`/attempt/${exam.begun.attempt}${open ? '' : '/debrief'}`}
      >
        {open ? t('briefing.examGoOn') : t('briefing.examResult')}
      </Link>
      <span className="muted small" role="status">
        {open ? t('briefing.examOpen') : t('briefing.examTaken')}
      </span>
    </>
  );
}
