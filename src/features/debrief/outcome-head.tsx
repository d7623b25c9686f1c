import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import type { Debrief } from '../../core/attempt/debrief';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { Scenario } from '../../core/scenario/scenario-type';
import { sayDate } from '../../ui/say-date';

const CHIPS = { won: 'chip--good', partly: 'chip--warn', lost: 'chip--bad', stopped: '' } as const;

interface OutcomeHeadProps {
  scenario: Scenario;
  attempt: Attempt;
  ending: Debrief['ending'];
}

/** The heading of a debrief: how it ended, and what came of it. It has the focus on arrival. */
export function OutcomeHead({ scenario, attempt, ending }: OutcomeHeadProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { exercise, language } = scenario;
  const outcome = ending?.outcome ?? 'stopped';
  // A beat of a drill is met or missed: there is nothing to close.
  const words = drillBeatOf(exercise.exercise) ? 'drill' : 'debrief';
  const personas = Object.values(scenario.personas).map((p) => p.name);
  return (
    <header className="outcome" data-outcome={outcome}>
      <h1 ref={heading} tabIndex={-1}>
        {t('debrief.title', { name: exercise.name })}
      </h1>
      <p className="muted small">
        <span lang={language}>{personas.join(' · ')}</span> · {t(`briefing.${attempt.begun.mode}`)}{' '}
        · {sayDate(t, attempt.begun.at)}
      </p>
      <p className="outcome__line">
        <strong className={`chip outcome__chip ${CHIPS[outcome]}`}>
          {t(`${words}.outcome.${outcome}`)}
        </strong>
        {ending && (
          <span className="outcome__title" lang={language}>
            {ending.title}
          </span>
        )}
      </p>
      {ending ? (
        <p className="outcome__told" lang={language}>
          {ending.told}
        </p>
      ) : (
        <p className="outcome__told">{t('debrief.stopped', { count: attempt.turns.length })}</p>
      )}
      {ending?.falseWin && <p className="notice notice--bad">{t('debrief.falseWin')}</p>}
    </header>
  );
}
