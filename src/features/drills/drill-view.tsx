import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Language } from '../../core/rubric/context';
import { BeatList } from './beat-list';
import { nextPath } from './drill-path';
import { GoalText } from './goal-text';
import { MethodSteps } from './method-steps';
import type { DrillData } from './use-drill';

/** The method explained, what counts as done, the way in, and the beats. */
export function DrillView({ data, language }: { data: DrillData; language: Language }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { drill, progress } = data;
  const { method } = drill;
  const beats = Object.keys(drill.beats);
  const way = progress.last === null ? 'start' : 'carryOn';
  return (
    <div className="page drill">
      <header className="drill__head">
        <p className="small muted">
          <Link href="/drills">{t('practice.parts.drills')}</Link> ·{' '}
          {t(`practice.family.${drill.family}`)}
        </p>
        <h1 ref={heading} tabIndex={-1} lang={language}>
          {drill.name}
        </h1>
        <p className="drill__what" lang={language}>
          {method.what}
        </p>
      </header>
      <div className="drill__method">
        <section aria-labelledby="drill-steps" className="card">
          <h2 id="drill-steps">{t('drill.steps')}</h2>
          <MethodSteps steps={method.steps} language={language} />
        </section>
        <div className="stack">
          <section aria-labelledby="drill-when">
            <h2 id="drill-when">{t('drill.when')}</h2>
            <p lang={language}>{method.when}</p>
          </section>
          <section aria-labelledby="drill-beware" className="drill__beware">
            <h2 id="drill-beware">{t('drill.beware')}</h2>
            <p lang={language}>{method.beware}</p>
          </section>
          <section aria-labelledby="drill-goal">
            <h2 id="drill-goal">{t('drill.goal')}</h2>
            <GoalText goal={drill.goal} language={language} />
          </section>
        </div>
      </div>
      <p className="drill__start">
        <Link className="button button--main" href={nextPath(drill.drill)}>
          {progress.met.length === beats.length ? t('drill.again') : t(`drill.${way}`)}
        </Link>
      </p>
      <BeatList data={data} language={language} />
    </div>
  );
}
