import { useTranslation } from 'react-i18next';
import type { Attempt, Line } from '../../../core/attempt/attempt-type';
import { isEnding, stateOf, type Scenario } from '../../../core/scenario/scenario-type';

interface ModelSaidProps {
  scenario: Scenario;
  attempt: Attempt;
  /** What the customer answered. */
  lines: readonly Line[];
  /** Null at the start and at the end. */
  back: (() => void) | null;
  next: (() => void) | null;
}

/** What the expert said, how it ended, and the way to the next response. */
export function ModelSaid({ scenario, attempt, lines, back, next }: ModelSaidProps) {
  const { t } = useTranslation();
  const { language } = scenario;
  const turn = attempt.turns.at(-1);
  const state = attempt.ended === null ? null : stateOf(scenario, attempt.ended);
  const ending = state && isEnding(state) ? state.meta : null;
  return (
    <section className="model-said card" aria-label={t('model.said')}>
      <div className="model-said__words" aria-live="polite">
        <p className="muted small">
          {turn ? `${t('talk.turn', { n: turn.n })} · ${t('model.said')}` : t('model.start')}
        </p>
        {turn && (
          <p className="model-said__text" lang={language}>
            {turn.entry.text}
          </p>
        )}
        {/* What the picture shows as speech is heard here, after the words that it answers. */}
        <p className="visually-hidden" lang={language}>
          {lines.map((l) => l.text).join(' ')}
        </p>
        {ending && (
          <p>
            <strong>{t(`debrief.outcome.${ending.outcome}`)}</strong>{' '}
            <span lang={language}>{ending.told}</span>
          </p>
        )}
      </div>
      <div className="row">
        {/* They are never really disabled, so that the focus stays where it is. */}
        <button
          type="button"
          className="button"
          aria-disabled={back === null}
          onClick={() => back?.()}
        >
          {t('model.back')}
        </button>
        <button
          type="button"
          className="button button--main"
          aria-disabled={next === null}
          onClick={() => next?.()}
        >
          {next === null ? t('model.over') : t('model.next')}
        </button>
      </div>
    </section>
  );
}
