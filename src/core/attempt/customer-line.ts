import type { HistoryLine } from '../scoring/moment-type';
import type { Line } from './attempt-type';

/** What the customer has said since the learner last spoke, as one line. */
export function customerLine(lines: readonly Line[]): string {
  const last = lines.findLastIndex((l) => l.by === 'learner');
  return lines
    .slice(last + 1)
    .map((l) => l.text)
    .join(' ');
}

/** What was said before that, one entry for each side's turn. */
export function historyOf(lines: readonly Line[]): HistoryLine[] {
  const last = lines.findLastIndex((l) => l.by === 'learner');
  const history: HistoryLine[] = [];
  for (const line of lines.slice(0, last + 1)) {
    const previous = history.at(-1);
    if (previous?.by === line.by) previous.text += ` ${line.text}`;
    else history.push({ by: line.by, text: line.text });
  }
  return history;
}
