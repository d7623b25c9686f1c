import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { castNow } from '../../core/attempt/cast-now';
import type { Scenario } from '../../core/scenario/scenario-type';
import { Stage } from '../../ui/customer/stage';

/** The cast as it stands at this moment of an attempt. */
export function CastStage(props: {
  scenario: Scenario;
  attempt: Attempt;
  speaking: boolean;
  thinking: boolean;
}) {
  const { scenario, attempt, speaking, thinking } = props;
  const { t } = useTranslation();
  const customers = castNow(scenario, attempt).map(({ speaks, ...figure }) => ({
    ...figure,
    speaking: speaking && speaks,
    thinking,
    label: t('talk.stage', {
      name: figure.name,
      trust: t(`talk.trust.${figure.mood.trust}`),
      patience: t(`talk.patience.${figure.mood.patience}`),
    }),
  }));
  return <Stage scene={scenario.exercise.scene} customers={customers} />;
}
