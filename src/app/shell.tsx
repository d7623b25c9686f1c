import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { speak, TAGS } from '../i18n/set-up';
import { useSettings } from '../services/settings';
import { LanguageChoice } from './language-choice';
import { ShellNav } from './shell-nav';
import { SkipLink } from './skip-link';

/** The frame of every page: name, navigation, language, and the main part. */
export function Shell({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { settings } = useSettings();
  const [location] = useLocation();
  useEffect(() => {
    if (i18n.language !== TAGS[settings.language]) void speak(i18n, settings.language);
  }, [i18n, settings.language]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.title = `${t('app.name')} · ${t('app.tagline')}`;
  }, [i18n.language, t]);
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <>
      <SkipLink />
      <header className="shell">
        <ShellNav location={location} />
        <LanguageChoice />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
