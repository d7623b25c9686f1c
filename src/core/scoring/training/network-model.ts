import { ACT_IDS } from '../../rubric/acts';
import { PILLARS } from '../../rubric/pillars';
import { clamp } from '../model/bank-scores';
import { ONE } from '../model/weights-type';
import { fitNetwork, runNetwork, type Network, type Targets } from './fit-network';
import { joinNetworks } from './join-networks';
import { rounds } from './out-of-fold';
import type { Row } from './row-type';
import type { Setting } from './setting-type';

/** What a rating counts beside an act in the network's loss. */
const RATING_COUNTS = 0.6;
/** Ratings are learnt in this unit, about their standard deviation. */
const RATING_UNIT = 1.3;

/**
 * Fits the networks that learn acts and ratings together, joined into one, and gives each row scores (1/1024) from those that
 * have not seen its fold.
 */
export function networkModel(set: Setting): {
  fit: Network;
  scores: Int32Array[];
} {
  const { matrix, rows, options, learnt } = set;
  const targets = targetsOf(rows);
  const fit = (learn: Int32Array): Network =>
    joinNetworks(
      Array.from({ length: options.members }, (_, n) =>
        inRatings(
          fitNetwork(matrix.x, targets, learn, {
            ...options.network,
            seed: options.network.seed + n,
          }),
        ),
      ),
      ACT_IDS.length,
      PILLARS.length,
    );
  const outputs = targets.outputs + options.members * PILLARS.length;
  const scores = Array.from({ length: outputs }, () => new Int32Array(rows.length));
  for (const { learn, score } of rounds(set)) {
    const net = fit(learn);
    for (const i of score)
      runNetwork(net, matrix.x, i).forEach((v, q) => {
        scores[q]![i] = clamp(Math.round(ONE * v));
      });
  }
  return { fit: fit(Int32Array.from({ length: learnt }, (_, i) => i)), scores };
}

function targetsOf(rows: readonly Row[]): Targets {
  const outputs = ACT_IDS.length + PILLARS.length + 1;
  const wanted = new Float32Array(rows.length * outputs);
  const counts = new Float32Array(rows.length * outputs);
  rows.forEach((row, i) => {
    const set = (q: number, value: number, count: number): void => {
      wanted[i * outputs + q] = value;
      counts[i * outputs + q] = count;
    };
    ACT_IDS.forEach((id, a) => set(a, row.acts.has(id) ? 1 : 0, 1));
    PILLARS.forEach((p, k) => {
      const gold = row.gold[p];
      set(
        ACT_IDS.length + k,
        gold === null ? 0 : (gold - 2) / RATING_UNIT,
        gold === null ? 0 : RATING_COUNTS,
      );
    });
    set(outputs - 1, row.gold.fab === null ? 0 : 1, 1);
  });
  return { outputs, yesNo: ACT_IDS.length, wanted, counts };
}

/** Scales the rating outputs back to whole ratings. */
function inRatings(net: Network): Network {
  PILLARS.forEach((_, k) => {
    const q = ACT_IDS.length + k;
    net.secondBias[q]! *= RATING_UNIT;
    for (let j = 0; j < net.hidden; j += 1) net.second[q * net.hidden + j]! *= RATING_UNIT;
  });
  return net;
}
