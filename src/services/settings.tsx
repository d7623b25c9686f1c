import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { Settings, SettingsStore } from '../core/ports';

interface SettingsValue {
  settings: Settings;
  change(part: Partial<Settings>): void;
}

const SettingsContext = createContext<SettingsValue | null>(null);

/** Hands the settings to everything below, and keeps each change. */
export function SettingsProvider(props: {
  store: SettingsStore;
  initial: Settings;
  children: ReactNode;
}) {
  const { store, initial, children } = props;
  const [settings, setSettings] = useState(initial);
  const change = useCallback(
    (part: Partial<Settings>) => setSettings((s) => ({ ...s, ...part })),
    [],
  );
  useEffect(() => store.write(settings), [store, settings]);
  const value = useMemo(() => ({ settings, change }), [settings, change]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
}

/** The settings and the way to change them. Throws outside of a provider. */
export function useSettings(): SettingsValue {
  const value = use(SettingsContext);
  if (!value) throw new Error('no SettingsProvider above');
  return value;
}
