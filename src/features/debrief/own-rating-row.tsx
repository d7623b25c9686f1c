import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pillar, Rating } from '../../core/rubric/pillars';
import { OwnRatingForm } from './own-rating-form';
import { OwnRatingWords } from './own-rating-words';
import type { OwnRating } from './use-disagree';

interface OwnRatingRowProps {
  pillar: Pillar;
  /** What the learner said before; null where nothing. */
  given: OwnRating | null;
  /** Whether the pillar is named: where its heading does not stand above. */
  named: boolean;
  scale: readonly string[];
  onDisagree(rating: Rating | null, reason: string): Promise<void>;
}

/** The learner's own rating beside the scorer's, and the way to give or change it. The focus comes back to where it was opened. */
export function OwnRatingRow({ pillar, given, named, scale, onDisagree }: OwnRatingRowProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = t(`pillar.${pillar}`);
  const full = given ? t('own.changeOn', { pillar: name }) : t('own.disagreeOn', { pillar: name });
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <div className="own">
      {given && <OwnRatingWords given={given} name={named ? name : null} scale={scale} />}
      <button
        ref={opener}
        type="button"
        className="turn-link small own__opener"
        aria-label={full}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setSaved(false);
        }}
      >
        {named ? full : given ? t('own.change') : t('own.disagree')}
      </button>{' '}
      <span role="status" className="muted small">
        {saved && t('own.saved')}
      </span>
      {open && (
        <OwnRatingForm
          name={name}
          given={given}
          scale={scale}
          onCancel={close}
          onSave={async (rating, reason) => {
            await onDisagree(rating, reason);
            setSaved(true);
            close();
          }}
        />
      )}
    </div>
  );
}
