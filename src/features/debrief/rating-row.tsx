import { useTranslation } from 'react-i18next';
import type { Pillar, Rating } from '../../core/rubric/pillars';
import type { Judgement } from '../../core/scoring/judgement-type';
import { RatingDots } from '../../ui/rating-dots';
import { LevelTable } from './level-table';
import { ReasonWords } from './reason-words';
import type { RubricLookup } from './rubric-lookup';

interface RatingRowProps {
  pillar: Pillar;
  rating: Rating;
  judgement: Judgement;
  text: string;
  rubric: RubricLookup;
  language: string;
}

/** One pillar of one response: the rating in words and number, or the manual's table where the scorer is not sure. */
export function RatingRow(props: RatingRowProps) {
  const { pillar, rating, judgement, text, rubric, language } = props;
  const { t } = useTranslation();
  const sure = judgement.sure[pillar] !== false;
  const reason = judgement.reasons.find((r) => r.pillar === pillar);
  return (
    <li className="rating">
      <div className="rating__head">
        <h4>{t(`pillar.${pillar}`)}</h4>
        {sure && (
          <span className="rating__value">
            <RatingDots rating={rating} />
            <strong>
              {t('debrief.scaleWord', { n: rating, word: rubric.scale[rating] ?? '' })}
            </strong>
          </span>
        )}
      </div>
      {!sure && <LevelTable levels={rubric.pillar(pillar).levels} scale={rubric.scale} />}
      {reason && <ReasonWords reason={reason} text={text} rubric={rubric} language={language} />}
    </li>
  );
}
