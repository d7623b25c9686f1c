import { MotionConfig } from 'framer-motion';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Settings, SettingsStore } from '../core/ports';
import { ServicesProvider, type Services } from '../services/services';
import { SettingsProvider } from '../services/settings';
import { ErrorBoundary } from './error-boundary';
import { Routes } from './routes';
import { Shell } from './shell';

interface AppProps {
  services: Services;
  settingsStore: SettingsStore;
  settings: Settings;
  i18n: i18n;
}

/** The whole page: ports, settings, language, motion, routes. */
export function App({ services, settingsStore, settings, i18n }: AppProps) {
  return (
    <ServicesProvider services={services}>
      <SettingsProvider store={settingsStore} initial={settings}>
        <I18nextProvider i18n={i18n}>
          <MotionConfig reducedMotion="user">
            <Router hook={useHashLocation}>
              <Shell>
                <ErrorBoundary>
                  <Routes />
                </ErrorBoundary>
              </Shell>
            </Router>
          </MotionConfig>
        </I18nextProvider>
      </SettingsProvider>
    </ServicesProvider>
  );
}
