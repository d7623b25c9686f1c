import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Rewinding } from './use-rewind';

interface RewindButtonProps {
  turn: number;
  /** Where this response is put to a class. */
  classHref: string;
  rewinding: Rewinding;
  onRewind(turn: number): void;
}

/** Goes back to a response, to give another one from there on, or puts it to a class. */
export function RewindButton({ turn, classHref, rewinding, onRewind }: RewindButtonProps) {
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
      <Link href={classHref}>{t('rewind.toClass', { n: turn })}</Link>
      <span role="status" className="muted small">
        {here &&
          (here.error === null
            ? t('rewind.starting')
            : t('rewind.failed', { message: here.error }))}
      </span>
    </div>
  );
}
