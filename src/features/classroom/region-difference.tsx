import { useTranslation } from 'react-i18next';
import type { ComparedEnd } from '../../core/attempt/compare-attempts';
import { sideName } from './side-name';

/** How far apart two answers left a customer's trust and patience; the name where there are several. */
export function RegionDifference({ end, name }: { end: ComparedEnd; name: string | null }) {
  const { t } = useTranslation();
  const { before, now } = end;
  const regions = [
    {
      region: t('debrief.trust'),
      steps: end.trust,
      first: t(`talk.trust.${before.trust}`),
      second: t(`talk.trust.${now.trust}`),
    },
    {
      region: t('debrief.patience'),
      steps: end.patience,
      first: t(`talk.patience.${before.patience}`),
      second: t(`talk.patience.${now.patience}`),
    },
  ];
  return regions.map(({ steps, ...words }) => (
    <li key={words.region} data-steps={steps}>
      {name !== null && <b className="difference__who">{name}</b>}
      {steps === 0
        ? t('classroom.endSame', words)
        : t('classroom.endHigher', {
            ...words,
            side: sideName(t, steps > 0 ? 1 : 0),
            steps: Math.abs(steps),
          })}
    </li>
  ));
}
