import { useTranslation } from 'react-i18next';
import type { Mode } from '../../core/attempt/log-type';
import { ChoiceGroup } from '../../ui/choice-group';

/** The order in which ways to practise are offered: from the most help to the least. */
const MODES = ['guided', 'coached', 'free', 'exam'] as const satisfies readonly Mode[];

/** How to practise. */
export function ModeChoice({ value, onChange }: { value: Mode; onChange(mode: Mode): void }) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup<Mode>
      legend={t('briefing.mode')}
      name="mode"
      value={value}
      onChange={onChange}
      choices={MODES.map((mode) => ({
        value: mode,
        label: t(`briefing.${mode}`),
        lead: t(`briefing.${mode}Lead`),
      }))}
    />
  );
}
