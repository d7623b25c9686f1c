/** Reads data whose form is not yet sure, so that references are checked even beside errors of form. */
export type Loose = Readonly<Record<string, unknown>>;

const NOTHING: Loose = Object.freeze({});

/** The value as a map; an empty one where it is none. */
export function asMap(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : NOTHING;
}

/** The value as a list; an empty one where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is a string. */
export function asWord(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The branches of a transition, however short it is written. */
export function asBranches(value: unknown): { branch: Loose; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ branch: { target: value }, path: [] }];
  if (Array.isArray(value)) return value.map((branch, i) => ({ branch: asMap(branch), path: [i] }));
  return value === undefined ? [] : [{ branch: asMap(value), path: [] }];
}
