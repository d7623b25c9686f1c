import { useTranslation } from 'react-i18next';
import type { OwnRating } from './use-disagree';

interface OwnRatingWordsProps {
  given: OwnRating;
  /** The pillar's name; null where its heading stands above. */
  name: string | null;
  scale: readonly string[];
}

/** The learner's own rating with its reason. */
export function OwnRatingWords({ given: { rating, reason }, name, scale }: OwnRatingWordsProps) {
  const { t } = useTranslation();
  return (
    <p className="own__words">
      <span className="muted">
        {name === null ? t('own.yours') : t('own.yoursOn', { pillar: name })}
      </span>{' '}
      <strong>
        {rating === null
          ? t('own.notCalled')
          : t('debrief.scaleWord', { n: rating, word: scale[rating] ?? '' })}
      </strong>{' '}
      <span className="own__reason">{reason}</span>
    </p>
  );
}
