import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Settings } from '../src/core/ports';
import { setUpI18n } from '../src/i18n/set-up';
import { ServicesProvider, type Services } from '../src/services/services';
import { SettingsProvider } from '../src/services/settings';

const SETTINGS: Settings = {
  learner: 'l1',
  language: 'zh',
  theme: 'light',
  waiting: true,
  waitingFactor: 1,
};

/** Renders a page as the app would, with fakes at its ports. */
export async function renderPage(
  page: ReactNode,
  services: Services,
  settings: Partial<Settings> = {},
) {
  const all = { ...SETTINGS, ...settings };
  const i18n = await setUpI18n(all.language);
  const location = memoryLocation({ record: true });
  const store = { read: () => ({}), write: () => undefined };
  const view = render(
    <ServicesProvider services={services}>
      <SettingsProvider store={store} initial={all}>
        <I18nextProvider i18n={i18n}>
          <Router hook={location.hook}>
            <main>{page}</main>
          </Router>
        </I18nextProvider>
      </SettingsProvider>
    </ServicesProvider>,
  );
  return { ...view, location };
}

/** What axe finds wrong; colours are left to the end-to-end tests, since jsdom does not paint. */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}
