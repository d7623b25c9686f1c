import { ACT_IDS, type ActId } from '../../rubric/acts';

/** Precision, recall and F1 of one act, or of all together. */
export interface ActAgreement {
  gold: number;
  judged: number;
  both: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Agreement of found acts with gold: for each act, and over all of them (micro-averaged). */
export function actAgreement(
  gold: readonly ReadonlySet<string>[],
  judged: readonly ReadonlySet<string>[],
): { micro: ActAgreement; acts: Record<ActId, ActAgreement> } {
  const all = { gold: 0, judged: 0, both: 0 };
  const acts = Object.fromEntries(
    ACT_IDS.map((id) => {
      const n = { gold: 0, judged: 0, both: 0 };
      gold.forEach((g, i) => {
        const [a, b] = [g.has(id), judged[i]!.has(id)];
        if (a) n.gold += 1;
        if (b) n.judged += 1;
        if (a && b) n.both += 1;
      });
      all.gold += n.gold;
      all.judged += n.judged;
      all.both += n.both;
      return [id, finish(n)];
    }),
  ) as Record<ActId, ActAgreement>;
  return { micro: finish(all), acts };
}

function finish(n: { gold: number; judged: number; both: number }): ActAgreement {
  return {
    ...n,
    precision: n.judged === 0 ? 0 : n.both / n.judged,
    recall: n.gold === 0 ? 0 : n.both / n.gold,
    f1: n.gold + n.judged === 0 ? 0 : (2 * n.both) / (n.gold + n.judged),
  };
}
