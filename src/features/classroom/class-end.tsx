import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Attempt } from '../../core/attempt/attempt-type';
import { isEnding, stateOf, type Scenario } from '../../core/scenario/scenario-type';

/** How the talk ended before the class, and the way to its debrief. */
export function ClassEnd({ scenario, attempt }: { scenario: Scenario; attempt: Attempt }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const state = attempt.ended === null ? null : stateOf(scenario, attempt.ended);
  if (!state || !isEnding(state)) return null;
  return (
    <section className="class-end card">
      <h2 ref={heading} tabIndex={-1}>
        {t(`debrief.outcome.${state.meta.outcome}`)}
      </h2>
      <p lang={scenario.language}>{state.meta.told}</p>
      <p>
        <Link className="button" href={`/attempt/${attempt.begun.attempt}/debrief`}>
          {t('talk.toDebrief')}
        </Link>
      </p>
    </section>
  );
}
