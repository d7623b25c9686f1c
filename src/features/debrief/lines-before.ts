import type { Line } from '../../core/attempt/attempt-type';

/** What customers said between the response before and response `turn`; beyond the last response: what they said at the end. */
export function linesBefore(lines: readonly Line[], turn: number): Line[] {
  const places = lines.flatMap((line, i) => (line.by === 'learner' ? [i] : []));
  const from = turn <= 1 ? 0 : (places[turn - 2] ?? lines.length) + 1;
  return lines.slice(from, places[turn - 1] ?? lines.length);
}
