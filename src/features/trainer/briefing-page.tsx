import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Mode } from '../../core/attempt/log-type';
import { MODE_RULES } from '../../core/attempt/mode-rules';
import { useServices } from '../../services/services';
import { useSettings } from '../../services/settings';
import { BriefingText } from '../../ui/briefing/briefing-text';
import { InTurn } from '../../ui/in-turn';
import { Notice } from '../../ui/notice';
import './briefing.css';
import { CastPreview } from './cast-preview';
import { ExamTaken } from './exam-taken';
import { ModeChoice } from './mode-choice';
import { modelPath } from './model-path';
import { PersonaChoice } from './persona-choice';
import { startAttempt } from './start-attempt';
import { useBriefing, type Briefing } from './use-briefing';
import { useExam } from './use-exam';
import { useWarmScorer } from './use-warm-scorer';
import { WaitingChoice } from './waiting-choice';

interface BriefingPageProps {
  exerciseId: string;
  /** Proposed for whoever can have it. */
  persona?: string;
}

/** Everything to know before a talk, and how to practise it. */
export function BriefingPage({ exerciseId, persona }: BriefingPageProps) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const briefing = useBriefing(exerciseId, settings.language);
  useWarmScorer(settings.language);
  if (briefing === null) return <Notice>{t('app.loading')}</Notice>;
  if (briefing instanceof Error) {
    return <Notice>{t('app.failed.body', { message: briefing.message })}</Notice>;
  }
  return (
    <BriefingForm
      key={`${exerciseId}.${settings.language}`}
      briefing={briefing}
      persona={persona}
    />
  );
}

function BriefingForm(props: { briefing: Briefing; persona: string | undefined }) {
  const { exercise, index } = props.briefing;
  const { t } = useTranslation();
  const services = useServices();
  const { settings, change } = useSettings();
  const [, go] = useLocation();
  const [personas, setPersonas] = useState(() =>
    exercise.cast.map((m) => m.personas.find((p) => p === props.persona) ?? m.personas[0] ?? ''),
  );
  const [mode, setMode] = useState<Mode>('free');
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const exam = useExam(exercise.exercise);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  async function start() {
    setStarting(true);
    try {
      const { language, learner } = settings;
      const { scorerHash } = index;
      const id = await startAttempt(services, {
        exercise,
        personas,
        language,
        mode,
        learner,
        scorerHash,
      });
      go(`/attempt/${id}`);
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
      setStarting(false);
    }
  }

  return (
    <div className="page briefing-page">
      <InTurn>
        <header className="briefing-page__head">
          <CastPreview exercise={exercise} personas={personas} index={index} />
          <div>
            <h1 ref={heading} tabIndex={-1} lang={settings.language}>
              {exercise.name}
            </h1>
            <p className="muted" lang={settings.language}>
              {exercise.practises}{' '}
              <span className="unbroken">
                · {t('library.minutes', { minutes: exercise.minutes })}
              </span>
            </p>
          </div>
        </header>
        <BriefingText exercise={exercise} language={settings.language} />
        {exercise.cast.map((member, i) => (
          <PersonaChoice
            key={member.id}
            member={member}
            index={index}
            value={personas[i] ?? ''}
            onChange={(id) => setPersonas(personas.map((p, at) => (at === i ? id : p)))}
          />
        ))}
        <p className="row">
          <Link href={modelPath(exercise.exercise, personas)}>{t('briefing.model')}</Link>
          <Link href={`/class/${exercise.exercise}`}>{t('briefing.inClass')}</Link>
        </p>
        <ModeChoice value={mode} onChange={setMode} />
        <WaitingChoice
          waiting={settings.waiting}
          fixed={!MODE_RULES[mode].easing}
          onChange={(waiting) => change({ waiting })}
        />
        {error !== null && (
          <p role="alert" className="notice notice--bad">
            {t('app.failed.body', { message: error })}
          </p>
        )}
        <div className="briefing-page__start">
          {mode === 'exam' && exam ? (
            <ExamTaken exam={exam} />
          ) : (
            <>
              <button
                type="button"
                className="button button--main"
                disabled={starting}
                onClick={() => void start()}
              >
                {t('briefing.start')}
              </button>
              <span className="muted small" role="status">
                {starting
                  ? t('briefing.starting')
                  : t('briefing.language', { language: t(`app.language.${settings.language}`) })}
              </span>
            </>
          )}
        </div>
      </InTurn>
    </div>
  );
}
