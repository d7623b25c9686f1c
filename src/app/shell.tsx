import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { speak, TAGS } from '../i18n/set-up';
import { LANGUAGES } from '../core/rubric/context';
import { useSettings } from '../services/settings';

/** The frame of every page: name, navigation, language, and the main part. */
export function Shell({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { settings, change } = useSettings();
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
  const here = (...paths: string[]) => (paths.includes(location) ? ('page' as const) : undefined);
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The hash belongs to the router: the jump is made by hand.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <header className="shell">
        <Link className="shell__name" href="/">
          {t('app.name')}
        </Link>
        <nav aria-label={t('app.nav.label')} className="shell__nav">
          <Link href="/" aria-current={here('/', '/drills', '/courses')}>
            {t('app.nav.practise')}
          </Link>
          <Link href="/manual" aria-current={here('/manual')}>
            {t('app.nav.manual')}
          </Link>
          <Link href="/settings" aria-current={here('/settings')}>
            {t('app.nav.settings')}
          </Link>
        </nav>
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
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
