import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { countHands, SIDES, type Board } from '../../core/classroom/board';
import { HandCount } from './hand-count';
import { sideName } from './side-name';

interface PairShownProps {
  board: Board;
  language: string;
  busy: boolean;
  onChange(board: Board): void;
  onPlay(): void;
}

/** Two answers side by side, without a judgement: the class makes up its mind, and hands are counted. */
export function PairShown({ board, language, busy, onChange, onPlay }: PairShownProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="pair-shown" aria-labelledby="pair-shown">
      <h2 id="pair-shown" ref={heading} tabIndex={-1} className="class-question">
        {t('classroom.which')}
      </h2>
      <div className="pair">
        {SIDES.map((side) => (
          <article
            key={side}
            className="answer-card card"
            aria-label={t('classroom.answerOf', { side: sideName(t, side) })}
          >
            <p className="answer-card__side" aria-hidden="true">
              {sideName(t, side)}
            </p>
            <p className="answer-card__text" lang={language}>
              {board.pair[side]}
            </p>
            <HandCount
              side={side}
              hands={board.votes[side]}
              busy={busy}
              onCount={(hands) => onChange(countHands(board, side, hands))}
            />
          </article>
        ))}
      </div>
      <div className="class-actions">
        <button
          type="button"
          className="button button--quiet"
          disabled={busy}
          onClick={() => onChange({ ...board, phase: 'writing' })}
        >
          {t('classroom.edit')}
        </button>
        <button type="button" className="button button--main" disabled={busy} onClick={onPlay}>
          {busy ? t('classroom.playing') : t('classroom.playBoth')}
        </button>
      </div>
    </section>
  );
}
