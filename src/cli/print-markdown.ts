import { PILLARS, type Pillar } from '../core/rubric/pillars';
import { actAgreement } from '../core/scoring/metrics/act-agreement';
import { bootstrap } from '../core/scoring/metrics/bootstrap';
import { pillarAgreement } from '../core/scoring/metrics/pillar-agreement';
import type { Compared } from '../core/scoring/metrics/report';

/** A judged item with what the tables are broken down by. */
export interface Placed extends Compared {
  locale: string;
  style: string;
  persona: string;
  stage: string;
}

/** Groups with fewer items are left out of the tables. */
const LEAST = 20;
/** Resamplings for an interval in a table. */
const ROUNDS = 200;

/** The figures of the model card as Markdown tables: by language and style, by persona, by stage, and the calibration of confidence. */
export function printMarkdown(rows: readonly Placed[]): string {
  return [...new Set(rows.map((r) => r.locale))]
    .flatMap((locale) => {
      const own = rows.filter((r) => r.locale === locale);
      return [
        table(`${locale}: by style`, own, (r) => r.style),
        table(`${locale}: by persona`, own, (r) => r.persona),
        table(`${locale}: by stage`, own, (r) => r.stage),
        calibration(locale, own),
      ];
    })
    .join('\n');
}

function table(title: string, rows: readonly Placed[], by: (r: Placed) => string): string {
  const groups = [...new Set(rows.map(by))].sort();
  const lines = groups.flatMap((group) => {
    const own = rows.filter((r) => by(r) === group);
    if (own.length < LEAST) return [];
    return [
      `| ${group} | ${own.length} | ${PILLARS.map((p) => kappa(own, p)).join(' | ')} | ${actsOf(own)} |`,
    ];
  });
  return [
    `**${title}** (quadratic weighted kappa and act micro-F1, with 95 % bootstrap intervals by context)\n`,
    `| | items | ${PILLARS.join(' | ')} | acts |`,
    `|---|---|${PILLARS.map(() => '---|').join('')}---|`,
    ...lines,
    '',
  ].join('\n');
}

function kappa(rows: readonly Placed[], p: Pillar): string {
  const of = (list: readonly Placed[]): number =>
    pillarAgreement(
      list.map((r) => r.gold[p]),
      list.map((r) => r.judgement.ratings[p]),
    ).qwk;
  return figure(rows, of);
}

function actsOf(rows: readonly Placed[]): string {
  return figure(
    rows,
    (list) =>
      actAgreement(
        list.map((r) => r.goldActs),
        list.map((r) => new Set<string>(r.judgement.acts.map((a) => a.id))),
      ).micro.f1,
  );
}

function figure(rows: readonly Placed[], of: (list: readonly Placed[]) => number): string {
  const value = of(rows);
  if (Number.isNaN(value)) return '–';
  const [low, high] = bootstrap(
    rows.map((r) => r.context),
    (picked) => of(picked.map((i) => rows[i]!)),
    ROUNDS,
  );
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** How often a rating of a stated confidence is within one of gold. */
function calibration(locale: string, rows: readonly Placed[]): string {
  const edges = [0, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01];
  const said = rows.flatMap((r) =>
    PILLARS.flatMap((p) => {
      const [gold, judged] = [r.gold[p], r.judgement.ratings[p]];
      return gold === null || judged === null
        ? []
        : [
            {
              confidence: r.judgement.confidence[p]!,
              right: Math.abs(gold - judged) <= 1,
            },
          ];
    }),
  );
  const lines = edges.slice(0, -1).flatMap((low, k) => {
    const inside = said.filter((s) => s.confidence >= low && s.confidence < edges[k + 1]!);
    if (inside.length === 0) return [];
    const right = inside.filter((s) => s.right).length / inside.length;
    return [
      `| ${low.toFixed(2)}–${Math.min(1, edges[k + 1]!).toFixed(2)} | ${inside.length} | ${right.toFixed(3)} |`,
    ];
  });
  return [
    `**${locale}: calibration**\n`,
    '| confidence | ratings | within one |',
    '|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
