import { PILLARS, type Pillar } from '../../rubric/pillars';
import type { Reading } from '../reading/read-response';
import { bankScores, clamp } from './bank-scores';
import { joinClauses, type ClauseScores } from './clause-scores';
import { forestScore } from './forest-score';
import { knownGrams } from './known-grams';
import { netScores } from './net-scores';
import type { Weights } from './weights-type';

/** What the models alone say of a response, before the manual's rules. */
export interface Estimate {
  /** Per act of `weights.actModels`, in 1/1024. */
  acts: number[];
  pillars: Record<Pillar, { score: number; rating: number; doubt: number }>;
  fabCalled: number;
}

/** Runs the models: acts first (`clauses` is what is said of each clause), then ratings on cues, links, context and the acts' scores. */
export function estimate(
  weights: Weights,
  reading: Reading,
  clauses: ClauseScores,
  grams: readonly number[] = knownGrams(weights, reading.grams),
): Estimate {
  const total = reading.grams.size;
  const net = netScores(weights.net, reading.dense, grams, total);
  const said = weights.actModels.map((_, a) => joinClauses(clauses, a));
  const acts = said.map((score, a) => mixActs(net[a]!, score));
  const linear = bankScores(weights.ratings, reading.dense, grams, total);
  const nets = net.slice(acts.length, acts.length + PILLARS.length + 1);
  const words = net.slice(acts.length + PILLARS.length + 1);
  const row = stageTwoRow(reading.dense, acts, said, linear, nets);
  const pillars = Object.fromEntries(
    PILLARS.map((p, i) => {
      const model = weights.pillars[p];
      const trees = forestScore(model.forest, row);
      const score = blendScores(model, linear[i]!, nets[i]!, trees);
      const doubt = forestScore(
        model.doubt,
        doubtRow(
          row,
          {
            score,
            linear: linear[i]!,
            net: nets[i]!,
            trees,
            spread: spreadOf(words, i),
          },
          model.cuts,
        ),
      );
      return [p, { score, rating: cutRating(score, model.cuts), doubt }];
    }),
  ) as Estimate['pillars'];
  const called = weights.fabCalled;
  const last = PILLARS.length;
  return {
    acts,
    pillars,
    fabCalled: blendScores(called, linear[last]!, nets[last]!, forestScore(called.forest, row)),
  };
}

/** An act's score: half of what the network says of the whole response, and three tenths of what the other says of its clauses. */
export function mixActs(whole: number, clauses: number): number {
  return clamp(Math.floor((5 * whole + 3 * clauses) / 10));
}

/** The columns on which ratings are decided: dense columns, act scores of all and of the clauses alone, scores of the linear rating models and of the network. */
export function stageTwoRow(
  dense: readonly number[],
  acts: readonly number[],
  clauses: readonly number[],
  linear: readonly number[],
  net: readonly number[],
): number[] {
  return [...dense, ...acts, ...clauses, ...linear, ...net];
}

/** The columns on which doubt is guessed: those of the ratings, the scores and how far they differ. */
export function doubtRow(
  row: readonly number[],
  s: {
    score: number;
    linear: number;
    net: number;
    trees: number;
    spread: number;
  },
  cuts: readonly number[],
): number[] {
  return [
    ...row,
    s.score,
    s.trees,
    near(s.score, cuts),
    apart(s.linear, s.net),
    apart(s.trees, s.net),
    apart(s.trees, s.linear),
    s.spread,
  ];
}

/** How far the network's members lie apart on pillar k; `words` are what each member says of each pillar. */
export function spreadOf(words: readonly number[], k: number): number {
  const said = words.filter((_, i) => i % PILLARS.length === k);
  return said.length === 0 ? 0 : Math.max(...said) - Math.min(...said);
}

function apart(a: number, b: number): number {
  return a > b ? a - b : b - a;
}

/** The mean of the linear, the network's and the trees' score by parts of eight. */
export function blendScores(
  parts: { linearParts: number; netParts: number },
  linear: number,
  net: number,
  trees: number,
): number {
  return clamp(
    Math.floor(
      (linear * parts.linearParts +
        net * parts.netParts +
        trees * (8 - parts.linearParts - parts.netParts)) /
        8,
    ),
  );
}

/** Rating 0–4 of a score: the number of cuts that it reaches. */
export function cutRating(score: number, cuts: readonly number[]): number {
  let rating = 0;
  for (const cut of cuts) if (score >= cut) rating += 1;
  return rating;
}

/** Distance of a score to the nearest cut. */
function near(score: number, cuts: readonly number[]): number {
  let best = 9999;
  for (const cut of cuts) {
    const d = score > cut ? score - cut : cut - score;
    if (d < best) best = d;
  }
  return best;
}
