import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Attempt } from '../../core/attempt/attempt-type';
import { isEnding, stateOf, type Scenario } from '../../core/scenario/scenario-type';

/** How the talk ended, and the way to its debrief. */
export function EndOfTalk({ scenario, attempt }: { scenario: Scenario; attempt: Attempt }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const state = attempt.ended === null ? null : stateOf(scenario, attempt.ended);
  const ending = state && isEnding(state) ? state.meta : null;
  return (
    <section className="end card stack" aria-live="polite">
      <h2 ref={heading} tabIndex={-1}>
        {ending ? t(`debrief.outcome.${ending.outcome}`) : t('debrief.outcome.stopped')}
      </h2>
      {ending && <p lang={scenario.language}>{ending.told}</p>}
      <p>
        <Link className="button button--main" href={`/attempt/${attempt.begun.attempt}/debrief`}>
          {t('talk.toDebrief')}
        </Link>
      </p>
    </section>
  );
}
