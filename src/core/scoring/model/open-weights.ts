import { PILLARS, type Pillar } from '../../rubric/pillars';
import { DENSE_NAMES } from '../reading/read-response';
import { hash } from '../text/hash';
import { fromLetters } from './letters';
import { openLexicon } from './open-lexicon';
import type {
  Bank,
  BankFile,
  Forest,
  ForestFile,
  PillarFile,
  PillarModel,
  Weights,
  WeightsFile,
} from './weights-type';

/** Fingerprint of the dense columns that this code computes. */
export function columnsHash(): number {
  return hash(DENSE_NAMES.join('|'));
}

/**
 * Makes stored weights ready for judging.
 * @throws if they were trained for other columns than this code computes (train again).
 */
export function openWeights(file: WeightsFile): Weights {
  const opening = openWeightsInSteps(file);
  for (;;) {
    const { done, value } = opening.next();
    if (done) return value;
  }
}

/**
 * The same in steps, for a page that must hear a key in between.
 * @throws as `openWeights` does, at the first step.
 */
export function* openWeightsInSteps(file: WeightsFile): Generator<void, Weights> {
  if (file.format !== 1 || file.columns !== columnsHash()) {
    throw new Error(
      `The weights for ${file.locale} were trained for another scorer: run npm run train.`,
    );
  }
  const grams = new Map<number, number>();
  let bucket = 0;
  file.grams.forEach((step, i) => {
    bucket += step;
    grams.set(bucket, i);
  });
  yield;
  const pillars = {} as Record<Pillar, PillarModel>;
  for (const pillar of PILLARS) pillars[pillar] = openPillar(file.pillars[pillar]);
  yield;
  const lexicon = openLexicon(file.lexicon, file.locale);
  yield;
  const acts = openBank(file.acts);
  yield;
  const ratings = openBank(file.ratings);
  const hidden = openBank(file.net.hidden);
  yield;
  return {
    locale: file.locale,
    hash: file.hash,
    lexicon,
    grams,
    acts,
    actModels: file.actModels,
    actConfidence: file.actConfidence,
    ratings,
    net: {
      hidden,
      out: file.net.out.map((o) => Int16Array.from(o)),
      bias: file.net.bias,
    },
    pillars,
    fabCalled: openPillar(file.fabCalled),
  };
}

function openBank(file: BankFile): Bank {
  return {
    dense: file.dense.map((d) => Int16Array.from(d)),
    grams: file.grams.map(fromLetters),
    step: file.step,
    bias: file.bias,
  };
}

function openForest(file: ForestFile): Forest {
  return {
    roots: Int32Array.from(file.roots),
    feature: Int16Array.from(file.feature),
    cut: Int16Array.from(file.cut),
    left: Int16Array.from(file.left),
    value: Int16Array.from(file.value),
  };
}

function openPillar(file: PillarFile): PillarModel {
  return { ...file, forest: openForest(file.forest), doubt: openForest(file.doubt) };
}
