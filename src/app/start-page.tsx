import { startTransition, StrictMode } from 'react';
import { createRoot } from './create-root';
import { nextTask } from '../adapters/browser/next-task';
import { setUpI18n } from '../i18n/set-up';
import { App } from './app';
import { initialSettings } from './initial-settings';
import { warmFonts } from './warm-fonts';
import { wireServices } from './wire-services';

/** Starts the page, step by step in tasks of their own, so that a slow machine can hear a key in between. */
export async function startPage(): Promise<void> {
  const { services, settingsStore } = await wireServices();
  await nextTask();
  const settings = initialSettings(settingsStore.read(), navigator.languages, services.world);
  const i18n = await setUpI18n(settings.language);
  await nextTask();
  await warmFonts(document, nextTask);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App services={services} settingsStore={settingsStore} settings={settings} i18n={i18n} />
      </StrictMode>,
    ),
  );
}
