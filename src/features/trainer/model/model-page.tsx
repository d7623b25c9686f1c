import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../services/settings';
import { Notice } from '../../../ui/notice';
import '../talk.css';
import '../coach.css';
import './model.css';
import { ModelView } from './model-view';
import { useModel } from './use-model';
import { useRubric } from '../../../services/use-rubric';

/** An expert's run through an exercise, response by response, with the reasons. Nothing of it is kept. */
export function ModelPage(props: { exerciseId: string; personas?: string | undefined }) {
  const { exerciseId, personas = '' } = props;
  const { t } = useTranslation();
  const { language } = useSettings().settings;
  const model = useModel(exerciseId, language, personas);
  const rubric = useRubric(language);
  if (model === null) return <Notice>{t('app.loading')}</Notice>;
  if (model instanceof Error)
    return <Notice>{t('app.failed.body', { message: model.message })}</Notice>;
  return <ModelView key={`${exerciseId}.${language}.${personas}`} model={model} rubric={rubric} />;
}
