import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StepProgress } from '../../core/practice/course-progress';

interface StepRowProps {
  kind: 'exercise' | 'drill';
  name: string;
  href: string;
  /** The customer's temper, where the step asks for one. */
  persona: string | null;
  aim: string;
  progress: StepProgress;
  /** Whether one carries on here. */
  next: boolean;
  language: string;
}

/** One step: what to practise, why, and how far one is. */
export function StepRow(props: StepRowProps) {
  const { kind, name, href, persona, aim, progress, next, language } = props;
  const { t } = useTranslation();
  const { passed, done, of, tried } = progress;
  const state = passed ? 'passed' : tried ? 'begun' : 'fresh';
  return (
    <li className="step" data-state={state} data-next={next}>
      <div className="step__what">
        <p className="small muted">
          {t(`course.kind.${kind}`)}
          {persona !== null && <> · {t('course.with', { persona })}</>}
        </p>
        <h3 lang={language}>
          <Link href={href}>{name}</Link>
        </h3>
        <p lang={language}>{aim}</p>
      </div>
      <p className="step__state">
        <span className={`chip ${passed ? 'chip--good' : ''}`}>{t(`course.state.${state}`)}</span>
        {tried && of > 1 && !passed && (
          <span className="small muted">
            {kind === 'drill'
              ? t('practice.beatsMet', { all: of, met: done })
              : t('course.doneOf', { of, done })}
          </span>
        )}
        {next && (
          <Link className="button button--main" href={href}>
            {t('course.next')}
          </Link>
        )}
      </p>
    </li>
  );
}
