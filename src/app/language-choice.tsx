import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../core/rubric/context';
import { TAGS } from '../i18n/set-up';
import { useSettings } from '../services/settings';

/** The page's language, each called by its own name. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  return (
    <div className="shell__language" role="group" aria-label={t('app.language.label')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={TAGS[language]}
          aria-pressed={settings.language === language}
          onClick={() => change({ language })}
        >
          {t(`app.language.${language}`)}
        </button>
      ))}
    </div>
  );
}
