import { createBrowserWorld } from '../adapters/browser/browser-world';
import { createDataLibrary } from '../adapters/files/data-library';
import { createAttemptStore } from '../adapters/storage/attempt-store';
import { openDatabase } from '../adapters/storage/database';
import { createSettingsStore } from '../adapters/storage/settings-store';
import type { SettingsStore } from '../core/ports';
import type { Services } from '../services/services';
import { createScorer } from './create-scorer';
import { createSpeech } from './create-speech';

/** Puts the adapters behind the ports: the only place that knows both. */
export async function wireServices(): Promise<{
  services: Services;
  settingsStore: SettingsStore;
}> {
  const world = createBrowserWorld();
  // In tasks of their own, so that a slow machine can hear a key in between.
  const database = openDatabase();
  await world.nextTask();
  const library = createDataLibrary(document);
  return {
    services: {
      store: createAttemptStore(database),
      library,
      world,
      scorer: createScorer(library),
      ...createSpeech(window),
    },
    settingsStore: createSettingsStore(localStorageOrNull()),
  };
}

/** Browsers may forbid storage altogether; then asking for it throws. */
function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
