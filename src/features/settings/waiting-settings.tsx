import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../ui/choice-group';

/** How much longer than their temper has it customers may wait, by the name of the choice. */
const FACTORS = { x1: 1, x15: 1.5, x2: 2, x3: 3 } as const;
const NAMES = Object.keys(FACTORS) as (keyof typeof FACTORS)[];

interface WaitingSettingsProps {
  waiting: boolean;
  factor: number;
  onChange(part: { waiting: boolean } | { waitingFactor: number }): void;
}

/** Whether customers grow impatient, and how soon. */
export function WaitingSettings({ waiting, factor, onChange }: WaitingSettingsProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <label className="choice">
        <input
          type="checkbox"
          checked={waiting}
          onChange={(event) => onChange({ waiting: event.target.checked })}
        />
        <span>
          <span className="choice__label">{t('settings.waiting')}</span>
          <span className="choice__lead">{t('settings.waitingLead')}</span>
        </span>
      </label>
      {waiting && (
        <ChoiceGroup
          legend={t('settings.factor')}
          name="factor"
          value={NAMES.find((name) => FACTORS[name] === factor) ?? 'x1'}
          onChange={(name) => onChange({ waitingFactor: FACTORS[name] })}
          choices={NAMES.map((value) => ({ value, label: t(`settings.factors.${value}`) }))}
        />
      )}
    </div>
  );
}
