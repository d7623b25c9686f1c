import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import './debrief.css';
import './response.css';
import './own-rating.css';
import './rewind.css';
import './print.css';
import './print-compact.css';
import { DebriefView } from './debrief-view';
import { useDebrief } from './use-debrief';
import { useDisagree } from './use-disagree';
import { useRewind } from './use-rewind';
import { useRubric } from './use-rubric';

/** The report on an attempt: a fold of its log, in the page's language around the talk's. */
export function DebriefPage({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const { data, readAgain } = useDebrief(attemptId);
  const disagree = useDisagree(readAgain);
  const { rewinding, rewind } = useRewind();
  const rubric = useRubric(settings.language);
  if (data === 'missing')
    return (
      <div className="page stack">
        <p className="notice">{t('talk.missing')}</p>
        <p>
          <Link href="/">{t('debrief.home')}</Link>
        </p>
      </div>
    );
  for (const value of [data, rubric])
    if (value instanceof Error)
      return <Notice>{t('app.failed.body', { message: value.message })}</Notice>;
  if (!data || !rubric || data instanceof Error || rubric instanceof Error)
    return <Notice>{t('app.loading')}</Notice>;
  const { attempt } = data;
  if (attempt.ended === null && !attempt.stopped)
    return (
      <div className="page stack">
        <p className="notice">{t('debrief.underWay')}</p>
        <p>
          <Link className="button button--main" href={`/attempt/${attemptId}`}>
            {t('debrief.carryOn')}
          </Link>
        </p>
      </div>
    );
  return (
    <DebriefView
      data={data}
      rubric={rubric}
      rewinding={rewinding}
      onRewind={(turn) => void rewind(data, turn)}
      onDisagree={(own) => disagree(data, own)}
    />
  );
}
