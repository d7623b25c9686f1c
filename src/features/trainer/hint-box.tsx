import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hint } from '../../core/attempt/hints-of';
import type { HintStep } from '../../core/attempt/log-type';
import { useOverflows } from './use-overflows';

interface HintBoxProps {
  /** Those seen so far at this moment of the talk. */
  hints: readonly Hint[];
  busy: boolean;
  /** The language of the talk. */
  language: string;
  onAsk(step: HintStep): void;
}

/** Help in three steps, each only when asked for. */
export function HintBox({ hints, busy, language, onAsk }: HintBoxProps) {
  const { t } = useTranslation();
  const { ref, overflows } = useOverflows<HTMLDivElement>(hints.map((h) => h.text).join());
  useEffect(() => {
    const { current: seen } = ref;
    if (seen) seen.scrollTop = seen.scrollHeight;
  }, [ref, hints.length]);
  const all = hints.length === 3;
  const ask = [t('talk.hintAsk'), t('talk.hintMore'), t('talk.hintExample'), t('talk.hintAll')];
  return (
    <section className="hint-box" aria-labelledby="hints">
      <div className="hint-box__head">
        <h2 id="hints" className="hint-box__title">
          {t('talk.hints')}
        </h2>
        {/* It is never really disabled: whoever pressed it keeps the focus. */}
        <button
          type="button"
          className="button button--quiet small"
          aria-disabled={all || busy}
          onClick={() => {
            if (!all && !busy) onAsk((hints.length + 1) as HintStep);
          }}
        >
          {ask[hints.length]}
        </button>
      </div>
      <div ref={ref} role="status" className="hint-box__seen" tabIndex={overflows ? 0 : undefined}>
        {hints.length > 0 && (
          <>
            <dl className="hint-box__steps">
              {hints.map(({ step, text }) => (
                <div key={step} className="hint-box__step">
                  <dt>{t(`talk.hintStep.s${step}`)}</dt>
                  <dd lang={language}>{text}</dd>
                </div>
              ))}
            </dl>
            <p className="muted small">{t('talk.hintCounted')}</p>
          </>
        )}
      </div>
    </section>
  );
}
