import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import { TalkView } from './talk-view';
import './talk.css';
import './coach.css';
import { useSession, useTalk } from './use-session';

/** The page of one attempt while it is under way. */
export function TalkPage({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation();
  const session = useSession(attemptId);
  const { stage, attempt, draft, error, phase } = useTalk(session);
  if (phase === 'missing') return <Notice>{t('talk.missing')}</Notice>;
  if (phase === 'broken') return <Notice>{t('app.failed.body', { message: error ?? '' })}</Notice>;
  if (!stage || !attempt) return <Notice>{t('app.loading')}</Notice>;
  return (
    <TalkView
      session={session}
      stage={stage}
      attempt={attempt}
      draft={draft}
      error={error}
      phase={phase}
    />
  );
}
