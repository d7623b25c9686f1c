import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from './rubric-lookup';
import { TONES } from './tones';

interface ActLabelProps {
  act: ActText;
  /** Whether the scorer was sure enough for the customer to react. */
  sure: boolean;
  /** The act is being looked at, or no longer. */
  onLook?: ((looking: boolean) => void) | undefined;
}

/** An act's name, small; under the pointer or the focus it shows what the act is. Escape hides that. */
export function ActLabel({ act, sure, onLook }: ActLabelProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const look = (looking: boolean) => {
    setOpen(looking);
    onLook?.(looking);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') look(false);
  };
  return (
    <span
      className="act"
      lang={i18n.language}
      onPointerEnter={() => look(true)}
      onPointerLeave={() => look(false)}
    >
      <button
        type="button"
        className={`act__name act__name--${TONES[act.polarity]}`}
        data-sure={sure}
        aria-describedby={id}
        onFocus={() => look(true)}
        onBlur={() => look(false)}
        onClick={() => look(true)}
        onKeyDown={onKeyDown}
      >
        {sure ? act.name : t('debrief.maybe', { act: act.name })}
      </button>
      <span id={id} role="tooltip" className="act__what" hidden={!open}>
        {act.what}
      </span>
    </span>
  );
}
