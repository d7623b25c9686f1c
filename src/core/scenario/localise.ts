import type { Language } from '../rubric/context';

/** A value with every `{zh, en}` in it replaced by what stands there for one language. */
export type Localised<T> = T extends { zh: infer Z; en: unknown }
  ? Z
  : T extends readonly (infer U)[]
    ? Localised<U>[]
    : T extends object
      ? { [K in keyof T]: Localised<T[K]> }
      : T;

/** Keeps one language of a scenario's texts, so that a talk loads only what it needs. */
export function localise<T>(value: T, language: Language): Localised<T> {
  return pick(value, language) as Localised<T>;
}

function pick(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && keys.includes('zh') && keys.includes('en')) {
    return (value as Record<Language, unknown>)[language];
  }
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, pick(v, language)]));
}
