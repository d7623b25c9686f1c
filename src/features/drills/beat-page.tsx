import { useTranslation } from 'react-i18next';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import { BeatView } from './beat-view';
import './drills.css';
import { useDrill } from './use-drill';

/** What one has to know before one beat of a drill. */
export function BeatPage({ drillId, beatId }: { drillId: string; beatId: string }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const data = useDrill(drillId, settings.language);
  if (data === null) return <Notice>{t('app.loading')}</Notice>;
  if (data instanceof Error)
    return <Notice>{t('app.failed.body', { message: data.message })}</Notice>;
  if (!Object.hasOwn(data.drill.beats, beatId)) return <Notice>{t('app.notFound.title')}</Notice>;
  return (
    <BeatView
      key={`${beatId}.${settings.language}`}
      data={data}
      beatId={beatId}
      language={settings.language}
    />
  );
}
