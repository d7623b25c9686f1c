import { useTranslation } from 'react-i18next';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import { goTo } from '../../ui/go-to';
import type { DecidingMoment } from './deciding-moment';
import { responseId } from './response-id';

interface DecidingWordsProps {
  scenario: Scenario;
  deciding: DecidingMoment;
}

/** The moment that decided the talk, in words, with the way to it. */
export function DecidingWords({ scenario, deciding }: DecidingWordsProps) {
  const { t } = useTranslation();
  const words = {
    n: deciding.turn,
    region: t(`debrief.${deciding.region}`),
    ...(deciding.region === 'trust'
      ? { from: t(`talk.trust.${deciding.from}`), to: t(`talk.trust.${deciding.to}`) }
      : { from: t(`talk.patience.${deciding.from}`), to: t(`talk.patience.${deciding.to}`) }),
  };
  const several = scenario.exercise.cast.length > 1;
  return (
    <p className="deciding">
      <strong>{t('debrief.decided')}</strong>{' '}
      <button type="button" className="turn-link" onClick={() => goTo(responseId(deciding.turn))}>
        {several
          ? t('debrief.decidedAtOf', { ...words, name: memberOf(scenario, deciding.member).name })
          : t('debrief.decidedAt', words)}
      </button>
    </p>
  );
}
