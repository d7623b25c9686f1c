import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Lines that somebody else wrote, to choose one from. */
export function LineChoices(props: {
  choices: readonly string[];
  busy: boolean;
  /** Responses so far: with each the lines are new, and get the focus. */
  turns: number;
  language: string;
  onChoose(text: string): void;
}) {
  const { choices, busy, turns, language, onChoose } = props;
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), [turns]);
  return (
    <section ref={section} tabIndex={-1} className="line-choices" aria-label={t('talk.choices')}>
      <ul lang={language}>
        {choices.map((text) => (
          <li key={text}>
            <button
              type="button"
              className="line-choice"
              disabled={busy}
              onClick={() => onChoose(text)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
