import { ACT_IDS } from '../core/rubric/acts';
import { PATIENCE, TRUST } from '../core/customer/mood';
import { reactionsOf, type Reaction } from '../core/customer/reactions';
import type { Persona } from '../core/scenario/schema/persona-schema';
import { readArgs } from './read-args';
import { readScenarios } from './read-scenarios';

/**
 * Prints what each act moves in each persona, as a table in Markdown; with `--persona id` one persona in words. Exit code 2
 * where there is no such persona.
 */
function personas(argv: readonly string[]): number {
  const only = readArgs(argv, ['persona']).get('persona');
  const all = [...readScenarios().personas.values()].flatMap(({ value }) =>
    value && !value.hidden ? [value] : [],
  );
  if (only === undefined) {
    process.stdout.write(`${LEGEND}\n\n${table(all)}\n`);
    return 0;
  }
  const one = all.find((p) => p.persona === only);
  if (one === undefined) {
    process.stderr.write(
      `there is no persona ${only}; try ${all.map((p) => p.persona).join(' ')}\n`,
    );
    return 2;
  }
  const lines = reactionsOf(one).map(
    ({ act, region, from, to, how }) =>
      `${act}: ${region} ${from} → ${to}, ${how.replace('-', ' ')}`,
  );
  process.stdout.write(`${[...new Set(lines)].join('\n')}\n`);
  return 0;
}

const LEGEND = [
  `T trust (${TRUST.map((s, i) => `${i} ${s}`).join(', ')}), P patience (${PATIENCE.map((s, i) => `${i} ${s}`).join(', ')}).`,
  'T10: the act alone moves trust from 1 to 0. T12+: from 1 to 2, where the ratings of the whole response say so too.',
].join('\n');

function table(all: readonly Persona[]): string {
  const columns = all.map((p) => ({ id: p.persona, cells: cellsOf(reactionsOf(p)) }));
  const rows = ACT_IDS.filter((act) => columns.some(({ cells }) => cells.has(act))).map((act) => [
    act,
    ...columns.map(({ cells }) => [...(cells.get(act) ?? [])].join(' ')),
  ]);
  const body = [['act', ...columns.map((c) => c.id)], ...rows];
  const widths = body[0]!.map((_, i) => Math.max(...body.map((r) => r[i]!.length)));
  const lines = body.map((r) => `| ${r.map((c, i) => c.padEnd(widths[i]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((w) => '-'.repeat(w)).join(' | ')} |`);
  return lines.join('\n');
}

/** By act, the moves in short. */
function cellsOf(reactions: readonly Reaction[]): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { act, region, from, to, how } of reactions) {
    const states: readonly string[] = region === 'trust' ? TRUST : PATIENCE;
    const move = `${region === 'trust' ? 'T' : 'P'}${states.indexOf(from)}${states.indexOf(to)}${how === 'with-rating' ? '+' : ''}`;
    cells.set(act, (cells.get(act) ?? new Set()).add(move));
  }
  return cells;
}

process.exitCode = personas(process.argv.slice(2));
