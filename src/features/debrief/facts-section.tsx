import { useTranslation } from 'react-i18next';
import type { FactFate } from '../../core/attempt/debrief';
import { FactFound } from './fact-found';
import { FactHidden } from './fact-hidden';

/** Facts that were found out, and those that stayed hidden; what these would have said opens on demand. */
export function FactsSection(props: { facts: readonly FactFate[]; language: string }) {
  const { facts, language } = props;
  const { t } = useTranslation();
  const hidden = facts.filter((f) => f.turn === null);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('debrief.facts')}</h2>
      <p className="muted facts__count">
        {t('debrief.factCount', { found: facts.length - hidden.length, all: facts.length })}
      </p>
      <ul className="facts">
        {facts.map(({ id, name, tells, turn }) =>
          turn === null ? null : (
            <FactFound key={id} name={name} tells={tells} turn={turn} language={language} />
          ),
        )}
      </ul>
      {hidden.length > 0 && (
        <>
          <h3 className="facts__hidden">{t('debrief.factHidden')}</h3>
          <p className="muted small">{t('debrief.factReveal')}</p>
          <ul className="facts">
            {hidden.map(({ id, name, tells, deflected }) => (
              <FactHidden
                key={id}
                name={name}
                tells={tells}
                deflected={deflected}
                language={language}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
