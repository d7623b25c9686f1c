import { useTranslation } from 'react-i18next';

/** Whether customers grow impatient; in an exam they always do. */
export function WaitingChoice(props: {
  waiting: boolean;
  fixed: boolean;
  onChange(waiting: boolean): void;
}) {
  const { waiting, fixed, onChange } = props;
  const { t } = useTranslation();
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={waiting || fixed}
        disabled={fixed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="choice__label">{t('briefing.waiting')}</span>
        <span className="choice__lead">
          {fixed ? t('briefing.examFixed') : t('briefing.waitingLead')}
        </span>
      </span>
    </label>
  );
}
