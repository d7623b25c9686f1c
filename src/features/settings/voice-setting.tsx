import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/rubric/context';
import { useServices } from '../../services/services';

interface VoiceSettingProps {
  on: boolean;
  language: Language;
  onChange(on: boolean): void;
}

/** Whether customers' lines are read aloud; it cannot be chosen where the device has no voice. */
export function VoiceSetting({ on, language, onChange }: VoiceSettingProps) {
  const { t } = useTranslation();
  const { voice } = useServices();
  const [there, setThere] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void voice(language).then((found) => current && setThere(found !== null));
    return () => {
      current = false;
    };
  }, [voice, language]);
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={on && there !== false}
        disabled={there === false}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="choice__label">{t('settings.readAloud')}</span>
        <span className="choice__lead">
          {there === false ? t('settings.readAloudNone') : t('settings.readAloudLead')}
        </span>
      </span>
    </label>
  );
}
