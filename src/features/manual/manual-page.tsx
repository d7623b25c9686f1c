import { useTranslation } from 'react-i18next';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import './manual.css';
import { ManualView } from './manual-view';
import { useManual } from './use-manual';

/** The rating manual and all dialogue acts, to read and to look up. */
export function ManualPage() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const manual = useManual(settings.language);
  if (manual === null) return <Notice>{t('app.loading')}</Notice>;
  if (manual instanceof Error)
    return <Notice>{t('app.failed.body', { message: manual.message })}</Notice>;
  return <ManualView manual={manual} />;
}
