import { ACT_IDS } from '../core/rubric/acts';
import { PILLARS } from '../core/rubric/pillars';
import type { Report } from '../core/scoring/metrics/report';

/** A report in a form for people to read. */
export function printReport(name: string, report: Report): string {
  const f = (n: number): string => (Number.isNaN(n) ? '  –  ' : n.toFixed(3));
  const lines = [
    `${name}: ${report.items} items, ${report.contexts} contexts`,
    'pillar      n    QWK   [95 % by context]  exact within1 null   sure  sure within1',
  ];
  for (const p of PILLARS) {
    const r = report.pillars[p];
    lines.push(
      `${p.padEnd(10)} ${String(r.n).padStart(4)} ${f(r.qwk)} [${f(r.interval[0])} ${f(r.interval[1])}]    ${f(r.exact)} ${f(r.withinOne)}  ${f(r.nullAgreement)} ${f(r.sure.share)} ${f(r.sure.withinOne)}`,
    );
  }
  const { micro, interval, fires } = report.acts;
  lines.push(
    `acts: micro-F1 ${f(micro.f1)} [${f(interval[0])} ${f(interval[1])}] precision ${f(micro.precision)} recall ${f(micro.recall)}; those that fire: precision ${f(fires.precision)} recall ${f(fires.recall)}`,
  );
  lines.push(
    `polite harm: gold 0 judged 3–4 ${f(report.politeHarm.harmJudgedGood)}; gold 4 judged 0–1 ${f(report.politeHarm.goodJudgedHarm)}`,
  );
  lines.push('act                     gold judged  prec  recall  F1');
  for (const id of ACT_IDS) {
    const a = report.acts.acts[id];
    if (a.gold + a.judged > 0)
      lines.push(
        `${id.padEnd(22)} ${String(a.gold).padStart(5)} ${String(a.judged).padStart(5)}  ${f(a.precision)} ${f(a.recall)} ${f(a.f1)}`,
      );
  }
  return lines.join('\n');
}
