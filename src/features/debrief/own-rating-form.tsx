import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '../../core/rubric/pillars';
import type { OwnRating } from './use-disagree';

const CHOICES = [4, 3, 2, 1, 0, null] as const satisfies (Rating | null)[];

interface OwnRatingFormProps {
  /** The pillar's name. */
  name: string;
  given: OwnRating | null;
  scale: readonly string[];
  onSave(rating: Rating | null, reason: string): Promise<void>;
  onCancel(): void;
}

/** Asks for one's own rating and the reason for it; both are needed. What could not be written stays in the fields. */
export function OwnRatingForm({ name, given, scale, onSave, onCancel }: OwnRatingFormProps) {
  const { t } = useTranslation();
  const [rating, setRating] = useState<Rating | null | undefined>(given?.rating);
  const [reason, setReason] = useState(given?.reason ?? '');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const choices = useRef<HTMLFieldSetElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const goToChoices = () =>
    (
      choices.current?.querySelector<HTMLElement>(':checked') ??
      choices.current?.querySelector('input')
    )?.focus();
  useEffect(goToChoices, []);

  async function save() {
    if (rating === undefined) {
      setTrouble(t('own.needsRating'));
      return goToChoices();
    }
    if (reason.trim() === '') {
      setTrouble(t('own.needsReason'));
      return field.current?.focus();
    }
    setBusy(true);
    try {
      await onSave(rating, reason.trim());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setTrouble(t('own.failed', { message }));
      setBusy(false);
    }
  }

  return (
    <form
      className="own__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <fieldset ref={choices} className="own__choices">
        <legend>{t('own.legend', { pillar: name })}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} className="own__choice">
            <input
              type="radio"
              name={id}
              checked={rating === choice}
              onChange={() => setRating(choice)}
            />
            {choice === null
              ? t('own.notCalled')
              : t('debrief.scaleWord', { n: choice, word: scale[choice] ?? '' })}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-why`}>{t('own.reason')}</label>
      <textarea
        ref={field}
        id={`${id}-why`}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="muted small">{t('own.hint')}</p>
      <p role="alert" className="own__trouble small">
        {trouble}
      </p>
      <div className="row">
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {t('own.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </div>
    </form>
  );
}
