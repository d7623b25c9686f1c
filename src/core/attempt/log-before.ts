import type { LogEntry } from './log-type';

/** The entries before a response (from 1): the log as it stood when the response was given. Throws where there is no such response. */
export function logBefore(log: readonly LogEntry[], turn: number): LogEntry[] {
  const places = log.flatMap((entry, i) => (entry.type === 'turn' ? [i] : []));
  const place = places[turn - 1];
  if (place === undefined) throw new Error(`there is no response ${turn}`);
  return log.slice(0, place);
}
