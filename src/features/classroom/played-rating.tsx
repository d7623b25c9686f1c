import { useTranslation } from 'react-i18next';
import type { TurnTaken } from '../../core/attempt/log-type';
import type { Pillar } from '../../core/rubric/pillars';
import type { RubricText } from '../../core/rubric/rubric-text';
import { RatingDots } from '../../ui/rating-dots';
import { PlayedReason } from './played-reason';

interface PlayedRatingProps {
  pillar: Pillar;
  entry: TurnTaken;
  language: string;
  rubric: RubricText | null;
}

/** One pillar of an answer: the rating and its reasons; that it was not called for; or that the scorer is not sure. */
export function PlayedRating({ pillar, entry, language, rubric }: PlayedRatingProps) {
  const { t } = useTranslation();
  const { ratings, sure, reasons } = entry.judgement;
  const rating = ratings[pillar];
  const reason = reasons.find((r) => r.pillar === pillar);
  return (
    <section className="played-rating">
      <div className="played-rating__head">
        <h3>{t(`pillar.${pillar}`)}</h3>
        {rating === null ? (
          <span className="played-rating__none">{t('rewind.notCalled')}</span>
        ) : sure[pillar] === false ? (
          <span>{t('classroom.unsure')}</span>
        ) : (
          <>
            <RatingDots rating={rating} />
            <span>{t('debrief.scaleWord', { n: rating, word: rubric?.scale[rating] ?? '' })}</span>
          </>
        )}
      </div>
      {reason && rubric && rating !== null && (
        <PlayedReason reason={reason} text={entry.text} language={language} rubric={rubric} />
      )}
    </section>
  );
}
