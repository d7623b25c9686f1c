import type { Basis, Learner } from '../core/proof/learn/learner-type';
import type { MatrixRow } from '../core/proof/matrix-row';

/** The table of exercises and personas, in Markdown: ends, can be won, can be lost, win rates, turns. */
export function showTable(rows: readonly MatrixRow[]): string {
  const head = [
    'exercise',
    'personas',
    'states',
    'ends',
    'won',
    'lost',
    'expert zh/en',
    'typed zh/en',
    'pushy zh/en',
    'typed zh/en',
    'turns',
    'shortest win',
    'longest',
  ];
  const body = rows.map((row) => [
    row.exercise,
    row.cast,
    String(row.states),
    yes(row.ends),
    yes(row.canBeWon),
    yes(row.canBeLost),
    wins(row, 'expert', 'chosen'),
    wins(row, 'expert', 'typed'),
    wins(row, 'pushy', 'chosen'),
    wins(row, 'pushy', 'typed'),
    turns(row),
    row.shortestWin === null ? '–' : String(row.shortestWin),
    row.longest === null ? '∞' : String(row.longest),
  ]);
  const widths = head.map((h, i) => Math.max(h.length, ...body.map((r) => (r[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((w) => '-'.repeat(w))), ...body.map(line)].join('\n');
}

function of(row: MatrixRow, learner: Learner, basis: Basis) {
  return row.learners.filter((l) => l.learner === learner && l.basis === basis);
}

function wins(row: MatrixRow, learner: Learner, basis: Basis): string {
  const shares = of(row, learner, basis).map((l) => `${Math.round(100 * l.won)} %`);
  return shares.length > 0 ? shares.join(' / ') : '–';
}

function turns(row: MatrixRow): string {
  const shown = of(row, 'expert', 'chosen').map((l) => l.turns.toFixed(1));
  return shown.length > 0 ? shown.join(' / ') : '–';
}

function yes(it: boolean): string {
  return it ? 'yes' : 'NO';
}
