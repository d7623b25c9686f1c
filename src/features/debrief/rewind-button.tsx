import { useTranslation } from 'react-i18next';
import type { Rewinding } from './use-rewind';

interface RewindButtonProps {
  turn: number;
  rewinding: Rewinding;
  onRewind(turn: number): void;
}

/** Goes back to a response, to give another one from there on. */
export function RewindButton({ turn, rewinding, onRewind }: RewindButtonProps) {
  const { t } = useTranslation();
  const here = rewinding?.turn === turn ? rewinding : null;
  return (
    <div className="rewind">
      <button
        type="button"
        className="button"
        aria-disabled={rewinding?.error === null}
        onClick={() => onRewind(turn)}
      >
        {t('rewind.again', { n: turn })}
      </button>
      <span role="status" className="muted small">
        {here &&
          (here.error === null
            ? t('rewind.starting')
            : t('rewind.failed', { message: here.error }))}
      </span>
    </div>
  );
}
