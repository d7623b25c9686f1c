import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '../../../core/classroom/customer-card';
import type { RubricText } from '../../../core/rubric/rubric-text';
import { CardFacts } from './card-facts';
import { CardTemper } from './card-temper';
import { Sheet } from './sheet';

interface CustomerSheetProps {
  exercise: string;
  card: CustomerCard;
  rubric: RubricText;
}

/** The card of whoever plays a customer: the only sheet with what is hidden. */
export function CustomerSheet({ exercise, card, rubric }: CustomerSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet role={t('sheets.customer', { name: card.name })} exercise={exercise}>
      <p className="sheet__secret">{t('sheets.secret')}</p>
      <dl className="sheet__list">
        <dt>{t('sheets.youAre')}</dt>
        <dd>
          <b>{card.name}</b> {card.about}
        </dd>
        <dt>{t('briefing.situation')}</dt>
        <dd>{card.situation}</dd>
        <dt>{t('sheets.youNeed')}</dt>
        <dd>
          <ul className="sheet__needs">
            {card.needs.map((need) => (
              <li key={need.text}>
                {need.text}
                {need.said && <i> {t('sheets.knownToThem')}</i>}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <CardTemper card={card} rubric={rubric} />
      <CardFacts facts={card.facts} />
      <h3>{t('sheets.steps')}</h3>
      <p className="sheet__note">{t('sheets.stepsNote')}</p>
      <ol className="sheet__steps">
        {card.steps.map(({ title, says, voice }, i) => (
          <li key={i}>
            <b>{title}</b> {voice !== null && <i>{voice}</i>} {says}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
