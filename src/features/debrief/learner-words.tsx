import { useTranslation } from 'react-i18next';
import type { TurnTaken } from '../../core/attempt/log-type';
import { ActLabel } from './act-label';
import { MarkedResponse } from './marked-response';
import type { RubricLookup } from './rubric-lookup';

interface LearnerWordsProps {
  entry: TurnTaken;
  rubric: RubricLookup;
  language: string;
}

/** The learner's own words with the acts marked in them; acts of the whole response stand below. */
export function LearnerWords({ entry, rubric, language }: LearnerWordsProps) {
  const { t } = useTranslation();
  const { text, input, judgement, hints, spoken } = entry;
  const whole = judgement.acts.filter((a) => a.start === null || a.end === null);
  return (
    <div className="yours">
      <h4>
        {t('debrief.youSaid')}
        {input === 'choice' && <span className="muted"> {t('debrief.chosen')}</span>}
        {input === 'class' && <span className="muted"> {t('debrief.byClass')}</span>}
        {input !== 'choice' && input !== 'class' && hints !== undefined && (
          <span className="muted"> {t('debrief.hinted')}</span>
        )}
      </h4>
      {text.trim() === '' ? (
        <p className="muted">{input === 'left' ? t('debrief.left') : t('talk.silent')}</p>
      ) : (
        <MarkedResponse text={text} acts={judgement.acts} rubric={rubric} language={language} />
      )}
      {spoken && <p className="muted small">{t('debrief.spoken', { ...spoken })}</p>}
      {judgement.kind !== 'ordinary' && text.trim() !== '' && (
        <p className="chip chip--warn">{t(`debrief.kind.${judgement.kind}`)}</p>
      )}
      {whole.length > 0 && (
        <p className="yours__whole">
          <span className="muted small">{t('debrief.whole')}</span>
          {whole.map((found) => (
            <ActLabel key={found.id} act={rubric.act(found.id)} sure={found.fires} />
          ))}
        </p>
      )}
      {judgement.acts.length === 0 && <p className="muted small">{t('debrief.noActs')}</p>}
    </div>
  );
}
