import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { choosePersonas } from '../../core/attempt/choose-personas';
import { startingPoints } from '../../core/classroom/start-at';
import { useServices } from '../../services/services';
import { useSettings } from '../../services/settings';
import { AttemptTurns } from './attempt-turns';
import { PersonaPick } from './persona-pick';
import { positionPath } from './position-path';
import { startClass } from './start-class';
import type { SetUp } from './use-set-up';
import { useWarmScorer } from './use-warm-scorer';

/** With which customer a class talks and from which beat; or from a turn of an attempt that is kept. */
export function SetUpForm({ setUp: { exercise, index, attempts } }: { setUp: SetUp }) {
  const { t } = useTranslation();
  const services = useServices();
  const { language, learner } = useSettings().settings;
  const [, go] = useLocation();
  const [personas, setPersonas] = useState(() => choosePersonas(exercise, []));
  const [beat, setBeat] = useState(exercise.talk.initial);
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useWarmScorer(language);

  async function start() {
    setStarting(true);
    try {
      const { scorerHash } = index;
      const choice = { exercise, personas, beat, language, learner, scorerHash };
      const attempt = await startClass(services, choice);
      go(positionPath(exercise.exercise, { attempt, turn: 1 }));
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
      setStarting(false);
    }
  }

  return (
    <div className="page set-up">
      <h1 ref={heading} tabIndex={-1}>
        {t('classroom.title')}
        <span lang={language}>{exercise.name}</span>
      </h1>
      <p className="muted">{t('classroom.lead')}</p>
      {exercise.cast.map((member, i) => (
        <PersonaPick
          key={member.id}
          member={member}
          personas={index.personas}
          value={personas[i] ?? ''}
          onChange={(id) => setPersonas(personas.map((p, at) => (at === i ? id : p)))}
        />
      ))}
      <label className="set-up__from">
        <span>{t('classroom.from')}</span>
        <select lang={language} value={beat} onChange={(event) => setBeat(event.target.value)}>
          {startingPoints(exercise).map((point) => (
            <option key={point.beat} value={point.beat}>
              {point.title}
            </option>
          ))}
        </select>
      </label>
      {error !== null && (
        <p role="alert" className="notice notice--bad">
          {t('app.failed.body', { message: error })}
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button button--main"
          disabled={starting}
          onClick={() => void start()}
        >
          {starting ? t('briefing.starting') : t('classroom.open')}
        </button>
        <Link className="button" href={`/class/${exercise.exercise}/sheets`}>
          {t('classroom.sheets')}
        </Link>
        <Link className="button button--quiet" href={`/exercise/${exercise.exercise}`}>
          {t('talk.briefing')}
        </Link>
      </div>
      <AttemptTurns
        attempts={attempts}
        personaOf={(id) => index.personas.find((p) => p.persona === id)?.name ?? id}
      />
    </div>
  );
}
