import { useTranslation } from 'react-i18next';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import './briefing-text.css';

/** Who, where, aim, and what one knows of the product: readable before and during the talk. */
export function BriefingText({ exercise, language }: { exercise: ExerciseText; language: string }) {
  const { t } = useTranslation();
  const known = Object.values(exercise.needs).filter((need) => need.said);
  return (
    <div className="briefing stack">
      <dl className="briefing__facts">
        <dt>{t('briefing.role')}</dt>
        <dd lang={language}>{exercise.role}</dd>
        <dt>{t('briefing.situation')}</dt>
        <dd lang={language}>{exercise.situation}</dd>
        <dt>{t('briefing.who')}</dt>
        <dd lang={language}>
          {exercise.cast.map((member) => (
            <p key={member.id}>
              <b>{member.name}</b> {member.about}
            </p>
          ))}
        </dd>
        <dt>{t('briefing.aim')}</dt>
        <dd lang={language}>{exercise.aim}</dd>
        {known.length > 0 && (
          <>
            <dt>{t('briefing.needs')}</dt>
            <dd lang={language}>
              <ul>
                {known.map((need) => (
                  <li key={need.text}>{need.text}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {exercise.product && (
        <section>
          <h2 className="briefing__product">
            {t('briefing.product')}
            <span lang={language}>{exercise.product.name}</span>
          </h2>
          <ul className="product" lang={language}>
            {exercise.product.facts.map((fact) => (
              <li key={fact.feature} className="product__fact">
                <b>{fact.feature}</b>
                <span>
                  <i>{t('briefing.advantage')}</i> {fact.advantage}
                </span>
                <span>
                  <i>{t('briefing.benefit')}</i> {fact.benefit}
                </span>
                {fact.risk !== undefined && (
                  <span className="product__risk">
                    <i>{t('briefing.risk')}</i> {fact.risk}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
