import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AttemptSummary } from '../../core/ports';
import { Confirm } from '../../ui/confirm';
import { sayDate } from '../../ui/say-date';

const CHIPS = { won: 'chip--good', partly: 'chip--warn', lost: 'chip--bad', stopped: '' } as const;

/** Attempts with the way back into each. */
export function AttemptList(props: {
  attempts: readonly AttemptSummary[];
  nameOf(exercise: string): string;
  personaOf(persona: string): string;
  onRemove(id: string): Promise<void>;
}) {
  const { attempts, nameOf, personaOf, onRemove } = props;
  const { t } = useTranslation();
  const [removing, setRemoving] = useState<string | null>(null);
  return (
    <>
      <ul className="attempts">
        {attempts.map(({ begun, turns, outcome, lastAt }) => (
          <li key={begun.attempt} className="attempt">
            <div>
              <Link href={`/attempt/${begun.attempt}${outcome === null ? '' : '/debrief'}`}>
                {nameOf(begun.exercise)}
              </Link>{' '}
              {outcome !== null && (
                <span className={`chip ${CHIPS[outcome]}`}>{t(`library.outcome.${outcome}`)}</span>
              )}
              {begun.mode === 'class' && <span className="chip">{t('library.inClass')}</span>}
              <p className="muted small">
                {Object.values(begun.personas).map(personaOf).join(' · ')} ·{' '}
                {t('library.turnsSoFar', { count: turns })} · {sayDate(t, lastAt)}
              </p>
            </div>
            <button
              type="button"
              className="button button--quiet small"
              onClick={() => setRemoving(begun.attempt)}
            >
              {t('library.remove')}
            </button>
          </li>
        ))}
      </ul>
      {removing !== null && (
        <Confirm
          question={t('library.removeSure')}
          yes={t('library.removeYes')}
          no={t('library.removeNo')}
          onNo={() => setRemoving(null)}
          onYes={() => {
            void onRemove(removing);
            setRemoving(null);
          }}
        />
      )}
    </>
  );
}
