import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '../../../core/classroom/customer-card';
import type { RubricText } from '../../../core/rubric/rubric-text';
import type { ActId } from '../../../core/rubric/acts';
import { joinWords } from '../../../ui/join-words';

/** How a customer behaves: their temper, where they begin, what moves them, and when they leave. */
export function CardTemper({ card, rubric }: { card: CustomerCard; rubric: RubricText }) {
  const { t } = useTranslation();
  const { persona, starts, loses, leaves, endings } = card;
  const named = (acts: readonly ActId[]) =>
    acts.map((id) => rubric.acts.find((act) => act.id === id)?.name ?? id);
  const impatient = [
    ...named(loses.patience),
    t('sheets.unheard'),
    t('sheets.waits', { seconds: loses.waits }),
    t('sheets.reads', { characters: loses.reads }),
  ];
  return (
    <>
      <h3>{t('sheets.temper', { name: persona.name })}</h3>
      <dl className="sheet__list">
        <dt>{t('sheets.behave')}</dt>
        <dd>{persona.card.recognise}</dd>
        <dt>{t('sheets.wants')}</dt>
        <dd>{persona.card.needs}</dd>
        <dt>{t('sheets.wonBy')}</dt>
        <dd>{persona.card.wins}</dd>
        <dt>{t('sheets.lostBy')}</dt>
        <dd>
          {persona.card.loses}
          {loses.trust.length > 0 && (
            <p>{t('sheets.trustBy', { acts: joinWords(t, named(loses.trust), 'or') })}</p>
          )}
        </dd>
        <dt>{t('sheets.begins')}</dt>
        <dd>
          {t('sheets.mood', {
            trust: t(`sheets.moods.${starts.trust}`),
            patience: t(`sheets.moods.${starts.patience}`),
          })}
        </dd>
        <dt>{t('sheets.leaves')}</dt>
        <dd>
          {t('sheets.leavesWhen', { acts: joinWords(t, impatient, 'or') })}
          {leaves !== null && <q>{leaves}</q>}
        </dd>
        <dt>{t('sheets.endings')}</dt>
        <dd>
          {endings.map(({ title, outcome }) => (
            <span key={title} className="sheet__ending">
              {title} <i>{t(`debrief.outcome.${outcome}`)}</i>
            </span>
          ))}
        </dd>
      </dl>
    </>
  );
}
