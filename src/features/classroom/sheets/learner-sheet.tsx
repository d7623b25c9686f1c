import { useTranslation } from 'react-i18next';
import type { LearnerCard } from '../../../core/classroom/learner-card';
import { EmptyLines } from './empty-lines';
import { Sheet } from './sheet';

/** The card of whoever plays the learner: what may be known before the talk. */
export function LearnerSheet({ exercise, card }: { exercise: string; card: LearnerCard }) {
  const { t } = useTranslation();
  const { role, situation, aim, who, known, product } = card;
  return (
    <Sheet role={t('sheets.learner')} exercise={exercise}>
      <dl className="sheet__list">
        <dt>{t('briefing.role')}</dt>
        <dd>{role}</dd>
        <dt>{t('briefing.situation')}</dt>
        <dd>{situation}</dd>
        <dt>{t('briefing.aim')}</dt>
        <dd>{aim}</dd>
        <dt>{t('briefing.who')}</dt>
        <dd>
          {who.map(({ name, about, address }) => (
            <p key={name}>
              <b>{name}</b> {about} {t('sheets.address', { address })}
            </p>
          ))}
        </dd>
        {known.length > 0 && (
          <>
            <dt>{t('briefing.needs')}</dt>
            <dd>
              <ul>
                {known.map((need) => (
                  <li key={need}>{need}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {product && (
        <>
          <h3>
            {t('briefing.product')}
            {product.name}
          </h3>
          <div className="sheet__scroll" role="region" aria-label={product.name} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('sheets.feature')}</th>
                  <th scope="col">{t('briefing.advantage')}</th>
                  <th scope="col">{t('briefing.benefit')}</th>
                  <th scope="col">{t('briefing.risk')}</th>
                </tr>
              </thead>
              <tbody>
                {product.facts.map((fact) => (
                  <tr key={fact.feature}>
                    <th scope="row">{fact.feature}</th>
                    <td>{fact.advantage}</td>
                    <td>{fact.benefit}</td>
                    <td>{fact.risk ?? t('sheets.noRisk')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <h3>{t('sheets.plan')}</h3>
      <EmptyLines count={4} />
    </Sheet>
  );
}
