import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { personaFor } from '../../core/practice/persona-for';
import type { Language } from '../../core/rubric/context';
import { exerciseOfDrill } from '../../core/scenario/exercise-of-drill';
import { BriefingText } from '../../ui/briefing/briefing-text';
import { BeatPicture } from './beat-picture';
import { drillPath } from './drill-path';
import { FaultFinder } from './fault-finder';
import { GoalText } from './goal-text';
import { MethodSteps } from './method-steps';
import type { DrillData } from './use-drill';
import { useStartBeat } from './use-start-beat';

/** The moment before one answer: who, where, the method at hand, a fault to find if there is one. */
export function BeatView(props: { data: DrillData; beatId: string; language: Language }) {
  const { data, beatId, language } = props;
  const { drill, index, progress } = data;
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const beat = drill.beats[beatId];
  const [found, setFound] = useState(beat?.wrong === undefined);
  const { start, starting, error } = useStartBeat(index.scorerHash);
  if (beat === undefined) return null;
  const exercise = exerciseOfDrill(drill, beatId, {
    near: t('drill.near', { name: drill.name }),
    unseen: t('drill.unseen', { name: drill.name }),
  });
  const persona = personaFor(beatId, beat, progress);
  return (
    <div className="page drill">
      <header className="beat__head">
        <BeatPicture
          exercise={exercise}
          persona={index.personas.find((p) => p.persona === persona)}
        />
        <div className="stack">
          <p className="small muted" lang={language}>
            <Link href={drillPath(drill.drill)}>{t('drill.toDrill', { name: drill.name })}</Link>
          </p>
          <h1 ref={heading} tabIndex={-1} lang={language}>
            {drill.name} <span className="beat__business">{beat.business}</span>
          </h1>
          <GoalText goal={drill.goal} language={language} />
        </div>
      </header>
      <BriefingText exercise={exercise} language={language} />
      <details className="beat__method">
        <summary>{t('drill.method')}</summary>
        <MethodSteps steps={drill.method.steps} language={language} />
        <p lang={language}>
          <b>{t('drill.beware')}</b> {drill.method.beware}
        </p>
      </details>
      {beat.wrong && drill.faults && (
        <FaultFinder
          line={beat.says[0]?.text ?? ''}
          wrong={beat.wrong}
          faults={drill.faults}
          language={language}
          onFound={() => setFound(true)}
        />
      )}
      {error !== null && (
        <p role="alert" className="notice notice--bad">
          {t('app.failed.body', { message: error })}
        </p>
      )}
      {found && (
        <p className="drill__start">
          <button
            type="button"
            className="button button--main"
            disabled={starting}
            onClick={() => void start(exercise, persona, language)}
          >
            {starting ? t('briefing.starting') : t('drill.begin')}
          </button>
        </p>
      )}
    </div>
  );
}
