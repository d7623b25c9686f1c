import { PILLARS, type Pillar } from '../../rubric/pillars';
import { CLAUSE_NAMES } from '../reading/read-clause';
import { hash } from '../text/hash';
import { fromLetters } from './letters';
import { openLexicon } from './open-lexicon';
import type {
  Bank,
  BankFile,
  Forest,
  ForestFile,
  Net,
  NetFile,
  PillarFile,
  PillarModel,
  Weights,
  WeightsFile,
} from './weights-type';

/** Outputs of a bank that are opened in one step. */
const OUTPUTS_A_STEP = 32;

/** Fingerprint of the dense columns that this code computes. */
export function columnsHash(): number {
  return hash(CLAUSE_NAMES.join('|'));
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
  const ratings = yield* openBank(file.ratings);
  const net = yield* openNet(file.net);
  const clauses = yield* openNet(file.clauses);
  return {
    locale: file.locale,
    hash: file.hash,
    lexicon,
    grams,
    actModels: file.actModels,
    actConfidence: file.actConfidence,
    ratings,
    net,
    clauses,
    pillars,
    fabCalled: openPillar(file.fabCalled),
  };
}

function* openBank(file: BankFile): Generator<void, Bank> {
  const outputs = file.bias.length;
  const dense = new Int16Array(outputs * (file.dense[0]?.length ?? 0));
  const grams = new Int8Array(outputs * (file.grams[0]?.length ?? 0));
  for (let o = 0; o < outputs; o += 1) {
    file.dense[o]!.forEach((v, c) => (dense[c * outputs + o] = v));
    fromLetters(file.grams[o]!, grams, o, outputs);
    if (o % OUTPUTS_A_STEP === OUTPUTS_A_STEP - 1) yield;
  }
  return { dense, grams, step: file.step, bias: file.bias };
}

function* openNet(file: NetFile): Generator<void, Net> {
  return {
    hidden: yield* openBank(file.hidden),
    out: file.out.map((o) => Int16Array.from(o)),
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
