import { showProblem } from '../core/scenario/problem';
import { PILLARS } from '../core/rubric/pillars';
import { proveAll } from './prove-all';
import { showFinding } from './prove-report';
import { showTable } from './prove-table';

/**
 * Proves the shipped scenarios, or the files named: `prove [files] [--json] [--typed] [--folder scenarios]`.
 * Prints a report (`--json`: data), progress on stderr; exit code 1 if anything was found.
 * `--no-scorer` leaves learners and examples out.
 * `--typed` counts what typed responses show (judged without their own example) as findings too.
 */
const args = process.argv.slice(2);
const flag = (name: string) => args.includes(`--${name}`);
const valueOf = (name: string) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};
const folder = valueOf('folder') ?? 'scenarios';
const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--folder');
const started = performance.now();
const report = proveAll({
  folder,
  files,
  typedFindings: flag('typed'),
  withoutScorer: flag('no-scorer'),
  cache: '.cache/prove',
  progress: (what) => process.stderr.write(`${what}\n`),
});
const { problems, findings, rows, agreement, disagreements, unproved, judged } = report;
const seconds = ((performance.now() - started) / 1000).toFixed(1);

if (flag('json')) console.log(JSON.stringify(report, null, 1));
else {
  for (const problem of problems) console.log(showProblem(problem));
  for (const finding of findings) console.log(showFinding(finding));
  for (const id of unproved)
    console.log(`${id}: not proved: it or one of its personas does not load`);
  console.log(`\n${showTable(rows)}\n`);
  console.log(
    `examples judged without themselves: ${agreement.ratings} ratings, ` +
      `${percent(agreement.exact)} exact, ${percent(agreement.withinOne)} within one, ` +
      `${agreement.farOff} off by three or more, ${agreement.disputed} rated by only one side`,
  );
  for (const d of disagreements) {
    const off = PILLARS.filter((p) => Math.abs(d.off[p] ?? 0) >= 2);
    const shown = off.map((p) => `${p} ${d.declared[p]} → ${d.judged[p]}`).join(', ');
    console.log(`  ${d.exercise} ${d.beat} ${d.language}: “${d.text.slice(0, 40)}” ${shown}`);
  }
  const bad = problems.length + findings.length + unproved.length;
  console.log(
    `${rows.length} pairs proved in ${seconds} s (${judged} texts judged anew): ` +
      (bad === 0 ? 'nothing found' : `${bad} findings`),
  );
}
process.exitCode = problems.length + findings.length + unproved.length > 0 ? 1 : 0;

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
