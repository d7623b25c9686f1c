import { useTranslation } from 'react-i18next';
import type { ComparedEnd } from '../../core/attempt/compare-attempts';

/** Where trust and patience stood at the end, against the attempt before; the name where there are several customers. */
export function EndWords({ end, name }: { end: ComparedEnd; name: string | null }) {
  const { t } = useTranslation();
  const { before, now } = end;
  const regions = [
    {
      region: t('debrief.trust'),
      steps: end.trust,
      before: t(`talk.trust.${before.trust}`),
      now: t(`talk.trust.${now.trust}`),
    },
    {
      region: t('debrief.patience'),
      steps: end.patience,
      before: t(`talk.patience.${before.patience}`),
      now: t(`talk.patience.${now.patience}`),
    },
  ];
  return regions.map(({ steps, ...words }) => (
    <li key={words.region} data-steps={steps}>
      {name !== null && <span className="said-lines__by">{name}</span>}
      {steps === 0
        ? t('rewind.endSame', words)
        : steps > 0
          ? t('rewind.endHigher', { ...words, steps })
          : t('rewind.endLower', { ...words, steps: -steps })}
    </li>
  ));
}
