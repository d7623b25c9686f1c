import { useTranslation } from 'react-i18next';
import type { CardFact } from '../../../core/classroom/customer-card';
import { joinWords } from '../../../ui/join-words';

/** What the customer knows: hidden things first, each with what to say and when. */
export function CardFacts({ facts }: { facts: readonly CardFact[] }) {
  const { t } = useTranslation();
  const whenOf = ({ when }: CardFact): string =>
    'from' in when
      ? t(`sheets.from.${when.from}`)
      : t('sheets.whenMood', {
          moods: joinWords(
            t,
            when.moods.map((m) => t(`sheets.moods.${m}`)),
            'or',
          ),
        });
  const groups = [
    ['hidden', t('sheets.hidden'), facts.filter((fact) => fact.hidden)],
    ['open', t('sheets.openFacts'), facts.filter((fact) => !fact.hidden)],
  ] as const;
  return groups.map(([key, title, group]) =>
    group.length === 0 ? null : (
      <section key={key}>
        <h3>{title}</h3>
        <ul className="sheet__facts">
          {group.map((fact) => (
            <li key={fact.name}>
              <b>{fact.name}</b> {fact.hidden && <i>{whenOf(fact)}</i>}
              <p>
                {fact.voice !== null && <b>{fact.voice}</b>} <q>{fact.tells}</q>
              </p>
              {fact.deflects !== null && (
                <p className="sheet__deflects">
                  {t('sheets.deflects')} <q>{fact.deflects}</q>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}
