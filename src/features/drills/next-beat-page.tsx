import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { nextBeat } from '../../core/practice/next-beat';
import { useServices } from '../../services/services';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import { beatPath } from './drill-path';
import { useDrill } from './use-drill';

/** Sends on to the beat of a drill that comes next; one does not come back here by the back button. */
export function NextBeatPage({ drillId }: { drillId: string }) {
  const { t } = useTranslation();
  const { world } = useServices();
  const { settings } = useSettings();
  const [, go] = useLocation();
  const data = useDrill(drillId, settings.language);
  useEffect(() => {
    if (data === null || data instanceof Error) return;
    const beat = nextBeat(Object.keys(data.drill.beats), data.progress, world.seed());
    go(beatPath(drillId, beat), { replace: true });
  }, [data, drillId, go, world]);
  if (data instanceof Error)
    return <Notice>{t('app.failed.body', { message: data.message })}</Notice>;
  return <Notice>{t('app.loading')}</Notice>;
}
