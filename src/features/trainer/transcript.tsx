import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerLine, Line } from '../../core/attempt/attempt-type';

/** All that was said; a screen reader hears each new line. */
export function Transcript(props: {
  lines: readonly Line[];
  /** So many of the last ones are still being spoken: a screen reader has them, the eye waits. */
  unsaid: number;
  language: string;
  nameOf(line: CustomerLine): string;
}) {
  const { lines, unsaid, language, nameOf } = props;
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // With the frame, when it is laid out anyway.
    const frame = requestAnimationFrame(() => {
      const list = end.current;
      if (list) list.scrollTop = list.scrollHeight;
    });
    return () => cancelAnimationFrame(frame);
  }, [lines.length]);
  return (
    <section className="transcript" aria-label={t('talk.transcript')}>
      <h2 className="transcript__title">{t('talk.transcript')}</h2>
      <div
        ref={end}
        className="transcript__lines"
        role="log"
        lang={language}
        tabIndex={0}
        aria-label={t('talk.transcript')}
      >
        <ol>
          {lines.map((line, i) => (
            <li
              key={i}
              className={`said said--${line.by}`}
              data-unsaid={i >= lines.length - unsaid}
            >
              <span className="said__by">
                {line.by === 'learner' ? t('talk.you') : nameOf(line)}
              </span>
              <span className="said__text">
                {line.text.trim() === '' ? t('talk.silent') : line.text}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
