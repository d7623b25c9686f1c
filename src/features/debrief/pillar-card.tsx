import { useTranslation } from 'react-i18next';
import type { PillarResult } from '../../core/attempt/pillar-results';
import type { Pillar } from '../../core/rubric/pillars';
import { RatingStrip, type StripRating } from '../../ui/rating-strip';

interface PillarCardProps {
  pillar: Pillar;
  result: PillarResult;
  earlier: PillarResult | null;
  ratings: readonly StripRating[];
}

/** The result on one pillar: its mean with the number of ratings, or that there are too few of them. */
export function PillarCard({ pillar, result, earlier, ratings }: PillarCardProps) {
  const { t } = useTranslation();
  const shown = result.few ? null : result.mean;
  return (
    <li className="pillar card">
      <h3>{t(`pillar.${pillar}`)}</h3>
      {result.n === 0 ? (
        <p className="muted small">{t('debrief.notCalled')}</p>
      ) : (
        <>
          <p className="pillar__mean">
            {shown === null ? (
              <span className="pillar__few">{t('debrief.tooFew')}</span>
            ) : (
              t('debrief.ofFour', { mean: shown.toFixed(1) })
            )}
          </p>
          <RatingStrip ratings={ratings} mean={shown} />
          <p className="muted small">
            {shown === null
              ? t('debrief.ratings', { count: result.n })
              : t('debrief.pillarCount', { count: result.n })}
            {earlier && !earlier.few && earlier.mean !== null && (
              <> · {t('debrief.earlier', { mean: earlier.mean.toFixed(1) })}</>
            )}
          </p>
        </>
      )}
    </li>
  );
}
