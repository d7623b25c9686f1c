import { useTranslation } from 'react-i18next';
import type { Pillar, Rating } from '../../core/rubric/pillars';
import type { Judgement } from '../../core/scoring/judgement-type';
import { RatingDots } from '../../ui/rating-dots';
import { LevelTable } from './level-table';
import { OwnRatingRow } from './own-rating-row';
import { ReasonWords } from './reason-words';
import type { RubricLookup } from './rubric-lookup';
import type { OwnRating } from './use-disagree';

interface RatingRowProps {
  pillar: Pillar;
  rating: Rating;
  judgement: Judgement;
  text: string;
  rubric: RubricLookup;
  language: string;
  /** The learner's own rating; null where there is none. */
  given: OwnRating | null;
  onDisagree(rating: Rating | null, reason: string): Promise<void>;
}

/** One pillar of one response: the rating in words and number, or the manual's table where the scorer is not sure. */
export function RatingRow(props: RatingRowProps) {
  const { pillar, rating, judgement, text, rubric, language, given, onDisagree } = props;
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
      <OwnRatingRow
        pillar={pillar}
        given={given}
        named={false}
        scale={rubric.scale}
        onDisagree={onDisagree}
      />
    </li>
  );
}
