import { useTranslation } from 'react-i18next';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import { DrillView } from './drill-view';
import './drills.css';
import { useDrill } from './use-drill';

/** One drill: its method, and its beats with how far one is. */
export function DrillPage({ drillId }: { drillId: string }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const data = useDrill(drillId, settings.language);
  if (data === null) return <Notice>{t('app.loading')}</Notice>;
  if (data instanceof Error)
    return <Notice>{t('app.failed.body', { message: data.message })}</Notice>;
  return <DrillView data={data} language={settings.language} />;
}
