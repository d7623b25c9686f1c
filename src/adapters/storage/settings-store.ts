import type { Settings, SettingsStore } from '../../core/ports';

const KEY = 'duilian:settings';

/** Keeps settings where they can be read before the first paint. A full or closed storage is survived. */
export function createSettingsStore(storage: Storage | null): SettingsStore {
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
        return typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {};
      } catch {
        return {};
      }
    },
    write(settings) {
      try {
        storage?.setItem(KEY, JSON.stringify(settings));
      } catch {
        // A private window without room: the settings hold until it is closed.
      }
    },
  };
}
