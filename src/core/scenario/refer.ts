import type { Complain } from './check-persona';
import { nearest } from './describe-issue';
import type { DataPath } from './problem';

/** Complains where a name stands for nothing; the name most like it is proposed. */
export function refer(
  known: ReadonlySet<string>,
  name: unknown,
  path: DataPath,
  kind: string,
  complain: Complain,
): void {
  if (typeof name !== 'string' || known.has(name)) return;
  const near = nearest(name, [...known]);
  complain(path, `there is no ${kind} ${name}${near === null ? '' : `; did you mean ${near}?`}`);
}
