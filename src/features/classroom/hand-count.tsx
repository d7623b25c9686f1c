import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/classroom/board';
import { sideName } from './side-name';

interface HandCountProps {
  side: Side;
  hands: number;
  /** What stands on the board is being played: nothing is counted meanwhile. */
  busy: boolean;
  onCount(hands: number): void;
}

/** How many hands were raised for an answer: counted up and down, or written. */
export function HandCount({ side, hands, busy, onCount }: HandCountProps) {
  const { t } = useTranslation();
  const name = sideName(t, side);
  return (
    <div className="hands" role="group" aria-label={t('classroom.handsFor', { side: name })}>
      <span aria-hidden="true">{t('classroom.hands')}</span>
      <button
        type="button"
        className="button"
        disabled={busy}
        aria-label={t('classroom.lessHands', { side: name })}
        onClick={() => onCount(hands - 1)}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        readOnly={busy}
        aria-label={t('classroom.handsFor', { side: name })}
        value={hands}
        onChange={(event) => onCount(Number(event.target.value.replace(/\D/g, '')))}
      />
      <button
        type="button"
        className="button"
        disabled={busy}
        aria-label={t('classroom.moreHands', { side: name })}
        onClick={() => onCount(hands + 1)}
      >
        +
      </button>
    </div>
  );
}
