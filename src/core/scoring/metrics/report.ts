import { PILLARS, type Pillar, type Ratings } from '../../rubric/pillars';
import type { Judgement } from '../judgement-type';
import { actAgreement } from './act-agreement';
import { bootstrap } from './bootstrap';
import { pillarAgreement, type PillarAgreement } from './pillar-agreement';

/** A judged item beside its gold. */
export interface Compared {
  context: string;
  gold: Ratings;
  goldActs: ReadonlySet<string>;
  judgement: Judgement;
}

/** All figures of one set of judged items. */
export interface Report {
  items: number;
  contexts: number;
  pillars: Record<
    Pillar,
    PillarAgreement & { interval: [number, number]; sure: { share: number; withinOne: number } }
  >;
  acts: ReturnType<typeof actAgreement> & {
    interval: [number, number];
    fires: ReturnType<typeof actAgreement>['micro'];
  };
  /** Of gold 0 the share judged 3 or 4; of gold 4 the share judged 0 or 1 (listening and objection together). */
  politeHarm: { harmJudgedGood: number; goodJudgedHarm: number };
}

/** Compares judgements with gold. */
export function report(rows: readonly Compared[]): Report {
  const contexts = rows.map((r) => r.context);
  const pillars = Object.fromEntries(
    PILLARS.map((p) => {
      const of = (list: readonly Compared[]): PillarAgreement =>
        pillarAgreement(
          list.map((r) => r.gold[p]),
          list.map((r) => r.judgement.ratings[p]),
        );
      const both = rows.filter((r) => r.gold[p] !== null && r.judgement.ratings[p] !== null);
      const sure = both.filter((r) => r.judgement.sure[p] === true);
      return [
        p,
        {
          ...of(rows),
          interval: bootstrap(contexts, (picked) => of(picked.map((i) => rows[i]!)).qwk),
          sure: { share: sure.length / Math.max(1, both.length), withinOne: of(sure).withinOne },
        },
      ];
    }),
  ) as Report['pillars'];
  const gold = rows.map((r) => r.goldActs);
  const judged = rows.map((r) => new Set<string>(r.judgement.acts.map((a) => a.id)));
  const firing = rows.map(
    (r) => new Set<string>(r.judgement.acts.filter((a) => a.fires).map((a) => a.id)),
  );
  const acts = actAgreement(gold, judged);
  return {
    items: rows.length,
    contexts: new Set(contexts).size,
    pillars,
    acts: {
      ...acts,
      interval: bootstrap(
        contexts,
        (picked) =>
          actAgreement(
            picked.map((i) => gold[i]!),
            picked.map((i) => judged[i]!),
          ).micro.f1,
        200,
      ),
      fires: actAgreement(gold, firing).micro,
    },
    politeHarm: {
      harmJudgedGood: extremes(rows, 0, [3, 4]),
      goodJudgedHarm: extremes(rows, 4, [0, 1]),
    },
  };
}

function extremes(rows: readonly Compared[], gold: number, judged: readonly number[]): number {
  let n = 0;
  let wrong = 0;
  for (const row of rows) {
    for (const p of ['listening', 'objection'] as const) {
      if (row.gold[p] !== gold || row.judgement.ratings[p] === null) continue;
      n += 1;
      if (judged.includes(row.judgement.ratings[p]!)) wrong += 1;
    }
  }
  return wrong / Math.max(1, n);
}
