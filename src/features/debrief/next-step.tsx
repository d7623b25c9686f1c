import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../core/attempt/debrief';
import { goTo } from '../../ui/go-to';
import { responseId } from './response-id';
import type { RubricLookup } from './rubric-lookup';

interface NextStepProps {
  nextStep: Debrief['nextStep'];
  rubric: RubricLookup;
}

/** Whether the learner asked for something to happen next. */
export function NextStep({ nextStep, rubric }: NextStepProps) {
  const { t } = useTranslation();
  return (
    <section className="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{t('debrief.nextStep')}</h2>
      {nextStep ? (
        <p>
          <button
            type="button"
            className="turn-link"
            onClick={() => goTo(responseId(nextStep.turn))}
          >
            {t('debrief.nextStepYes', {
              n: nextStep.turn,
              act: rubric.act(nextStep.act).name,
            })}
          </button>
        </p>
      ) : (
        <p>{t('debrief.nextStepNo')}</p>
      )}
    </section>
  );
}
