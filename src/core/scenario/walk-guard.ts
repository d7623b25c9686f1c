import { asList, asMap, type Loose } from './loose';
import type { DataPath } from './problem';

/** Visits a guard and all that it is combined of; data of any form is survived. */
export function walkGuard(
  guard: unknown,
  path: DataPath,
  visit: (type: unknown, params: Loose, path: DataPath) => void,
): void {
  const { type, params } = asMap(guard);
  const inner = asMap(params);
  visit(type, inner, path);
  if (type === 'all' || type === 'any') {
    asList(inner.guards).forEach((g, i) => walkGuard(g, [...path, 'params', 'guards', i], visit));
  } else if (type === 'not') walkGuard(inner.guard, [...path, 'params', 'guard'], visit);
}
