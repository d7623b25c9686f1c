import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Attempt } from '../../core/attempt/attempt-type';
import { isOwnAnswer } from '../../core/practice/is-own-answer';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import { isEnding, stateOf, type Scenario } from '../../core/scenario/scenario-type';

/** How the talk ended, and the way to its debrief; in a drill, the way on to the next beat as well. */
export function EndOfTalk({ scenario, attempt }: { scenario: Scenario; attempt: Attempt }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const state = attempt.ended === null ? null : stateOf(scenario, attempt.ended);
  const ending = state && isEnding(state) ? state.meta : null;
  const outcome = ending?.outcome ?? 'stopped';
  const beat = drillBeatOf(scenario.exercise.exercise);
  const counted = attempt.turns.every(({ entry }) => isOwnAnswer(entry));
  const debrief = `/attempt/${attempt.begun.attempt}/debrief`;
  return (
    <section className="end card stack" aria-live="polite">
      <h2 ref={heading} tabIndex={-1}>
        {t(beat ? `drill.outcome.${outcome}` : `debrief.outcome.${outcome}`)}
      </h2>
      {ending && <p lang={scenario.language}>{ending.told}</p>}
      {beat && outcome === 'won' && !counted && <p className="notice">{t('drill.notCounted')}</p>}
      {beat ? (
        <nav className="row" aria-label={t('app.nav.practise')}>
          <Link className="button button--main" href={`/drill/${beat.drill}/next`}>
            {t('drill.next')}
          </Link>
          <Link className="button" href={`/drill/${beat.drill}/beat/${beat.beat}`}>
            {t('drill.same')}
          </Link>
          <Link className="button" href={debrief}>
            {t('talk.toDebrief')}
          </Link>
          <Link href={`/drill/${beat.drill}`}>
            {t('drill.toDrill', { name: scenario.exercise.name })}
          </Link>
        </nav>
      ) : (
        <p>
          <Link className="button button--main" href={debrief}>
            {t('talk.toDebrief')}
          </Link>
        </p>
      )}
    </section>
  );
}
