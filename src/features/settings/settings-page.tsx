import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../core/rubric/context';
import { useSettings } from '../../services/settings';
import { ChoiceGroup } from '../../ui/choice-group';
import { KeptData } from './kept-data';
import './settings.css';
import { VoiceSetting } from './voice-setting';
import { WaitingSettings } from './waiting-settings';

const THEMES = ['system', 'light', 'dark'] as const;

/** What a learner can set, and what is kept on this machine. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page settings">
      <h1 ref={heading} tabIndex={-1}>
        {t('settings.title')}
      </h1>
      <ChoiceGroup
        legend={t('settings.theme')}
        name="theme"
        value={settings.theme}
        onChange={(theme) => change({ theme })}
        choices={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
      />
      <div>
        <ChoiceGroup
          legend={t('settings.language')}
          name="language"
          value={settings.language}
          onChange={(language) => change({ language })}
          choices={LANGUAGES.map((value) => ({ value, label: t(`app.language.${value}`) }))}
        />
        <p className="muted small settings__lead">{t('settings.languageLead')}</p>
      </div>
      <WaitingSettings
        waiting={settings.waiting}
        factor={settings.waitingFactor}
        onChange={change}
      />
      <VoiceSetting
        on={settings.readAloud}
        language={settings.language}
        onChange={(readAloud) => change({ readAloud })}
      />
      <KeptData />
    </div>
  );
}
