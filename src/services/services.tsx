import { createContext, use, type ReactNode } from 'react';
import type { AttemptStore, Ear, Library, Voice, World } from '../core/ports';
import type { JudgeResponse } from '../core/attempt/take-turn';
import type { Language } from '../core/rubric/context';

/** What features get from outside: ports only, never implementations. */
export interface Services {
  store: AttemptStore;
  library: Library;
  world: World;
  /** The scorer for a language, as soon as its weights are there. */
  scorer(language: Language): Promise<JudgeResponse>;
  /** The device's voice for a language; null where it has none. */
  voice(language: Language): Promise<Voice | null>;
  /** The device's ear for a language; null where it has none. */
  ear(language: Language): Promise<Ear | null>;
}

const ServicesContext = createContext<Services | null>(null);

/** Hands the ports to everything below. */
export function ServicesProvider({
  services,
  children,
}: {
  services: Services;
  children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

/** The ports. Throws outside of a provider. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('no ServicesProvider above');
  return services;
}
