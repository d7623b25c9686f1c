import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPair, put, SIDES, type Board, type Side } from '../../core/classroom/board';
import { ExamplePicker } from './example-picker';
import type { ClassData } from './read-class';
import { sideName } from './side-name';

interface PairFormProps {
  data: ClassData;
  board: Board;
  onChange(board: Board): void;
}

/** Where two answers to the same line are written, or taken from what is there. */
export function PairForm({ data, board, onChange }: PairFormProps) {
  const { t } = useTranslation();
  const { scenario } = data.stage;
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  const [picking, setPicking] = useState<Side | null>(null);
  // The first that is still empty when one comes here.
  const [empty] = useState<Side>(() => (board.pair[0] === '' ? 0 : 1));
  useEffect(() => fields.current[empty]?.focus({ preventScroll: true }), [empty]);
  const fill = (side: Side, text: string) =>
    onChange({ ...board, pair: put(board.pair, side, text) });
  return (
    <form
      className="pair-form"
      aria-label={t('classroom.pair')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPair(board.pair)) onChange({ ...board, phase: 'shown' });
      }}
    >
      <div className="pair">
        {SIDES.map((side) => (
          <div key={side} className="pair-form__side">
            <label htmlFor={`answer-${side}`}>
              {t('classroom.answerOf', { side: sideName(t, side) })}
            </label>
            <textarea
              id={`answer-${side}`}
              ref={(field) => {
                fields.current[side] = field;
              }}
              rows={3}
              lang={scenario.language}
              value={board.pair[side]}
              onChange={(event) => fill(side, event.target.value)}
            />
            <button type="button" className="button" onClick={() => setPicking(side)}>
              {t('classroom.take', { side: sideName(t, side) })}
            </button>
          </div>
        ))}
      </div>
      <div className="class-actions">
        <span className="class-actions__note">{t('classroom.unjudged')}</span>
        <button type="submit" className="button button--main" disabled={!isPair(board.pair)}>
          {t('classroom.show')}
        </button>
      </div>
      {picking !== null && (
        <ExamplePicker
          data={data}
          side={picking}
          onPick={(text) => {
            fill(picking, text);
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </form>
  );
}
