import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Settings } from '../src/core/ports';
import { setUpI18n } from '../src/i18n/set-up';
import { ServicesProvider, type Services } from '../src/services/services';
import { SettingsProvider } from '../src/services/settings';

/** Renders a page with everything above it that the app would give it; tells where it went and what settings were kept. */
export async function renderPage(
  page: ReactNode,
  services: Services,
  part: Partial<Settings> = {},
  path = '/',
) {
  const settings: Settings = {
    learner: 'me',
    language: 'en',
    theme: 'system',
    waiting: true,
    waitingFactor: 1,
    readAloud: false,
    ...part,
  };
  const written: Settings[] = [];
  const store = { read: () => ({}), write: (s: Settings) => void written.push(s) };
  const i18n = await setUpI18n(settings.language);
  const location = memoryLocation({ path, record: true });
  const { container } = render(
    <ServicesProvider services={services}>
      <SettingsProvider store={store} initial={settings}>
        <I18nextProvider i18n={i18n}>
          <Router hook={location.hook}>
            <main>{page}</main>
          </Router>
        </I18nextProvider>
      </SettingsProvider>
    </ServicesProvider>,
  );
  return { container, written, location };
}
