import { useTranslation } from 'react-i18next';
import { useClassTexts } from '../../i18n/use-class-texts';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import './set-up.css';
import { SetUpForm } from './set-up-form';
import { useSetUp } from './use-set-up';

/** Before a class: with which customer, and from where. */
export function SetUpPage({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation();
  const { language } = useSettings().settings;
  const setUp = useSetUp(exerciseId, language);
  const ready = useClassTexts();
  if (setUp === null || !ready) return <Notice>{t('app.loading')}</Notice>;
  if (setUp instanceof Error)
    return <Notice>{t('app.failed.body', { message: setUp.message })}</Notice>;
  return <SetUpForm key={`${exerciseId}.${language}`} setUp={setUp} />;
}
