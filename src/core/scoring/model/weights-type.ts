import type { ActId } from '../../rubric/acts';
import type { Language } from '../../rubric/context';
import type { Pillar } from '../../rubric/pillars';
import type { Lexicon, LexiconFile } from '../reading/lexicon-type';

/** One: the unit of all scores is 1/1024. */
export const ONE = 1024;

/** Linear models over the same columns, in whole numbers. */
export interface Bank {
  /** What each dense column weighs for each output, in 1/1024 for each unit of the column; those of column c begin at c × outputs. */
  dense: Int16Array;
  /** What each gram weighs for each output, −15 … 15; those of gram k begin at k × outputs. */
  grams: Int8Array;
  /** Per output: the worth of one step of a gram's weight. */
  step: number[];
  bias: number[];
}

/** A small network: a bank of hidden units and outputs over them, in whole numbers. */
export interface Net {
  hidden: Bank;
  /** Per output the weight of each hidden unit in 1/4096. */
  out: Int16Array[];
  /** In 1/1024. */
  bias: number[];
}

/** Boosted trees in whole numbers: `feature` −1 is a leaf; children of n are `left[n]` and `left[n] + 1`. */
export interface Forest {
  roots: Int32Array;
  feature: Int16Array;
  cut: Int16Array;
  left: Int16Array;
  /** In 1/16384. */
  value: Int16Array;
}

/** One pillar's model. */
export interface PillarModel {
  forest: Forest;
  /** Of 8 parts, how many the linear model and the network have in the score; the trees have the rest. */
  linearParts: number;
  netParts: number;
  /** Scores from which on the rating is 1, 2, 3, 4. */
  cuts: number[];
  /** Guesses by how much the rating misses. */
  doubt: Forest;
  /** Doubt (guessed squared miss, 1/1024) below which a rating is sure. */
  sureBelow: number;
  /** Confidence in percent by steps of 128 of doubt. */
  confidence: number[];
}

/** What training gives for one act. */
export interface ActModel {
  id: ActId;
  /** Score from which on the act is reported. */
  reports: number;
  /** Score from which on the customer may react to it. */
  fires: number;
}

/** All that the scorer has learnt for one language. */
export interface Weights {
  locale: Language;
  hash: string;
  lexicon: Lexicon;
  /** Bucket of a gram → its place in the banks. */
  grams: Map<number, number>;
  actModels: ActModel[];
  /** Probability in percent by steps of 128 from −1024 around the act's reporting score. */
  actConfidence: number[];
  ratings: Bank;
  /** Outputs: the acts, the four pillars, whether fab is called for. */
  net: Net;
  /** Outputs: the acts, of one clause. */
  clauses: Net;
  pillars: Record<Pillar, PillarModel>;
  /** Whether fab is called for: yes from `cuts[0]` on. */
  fabCalled: PillarModel;
}

/** A bank as it is stored: grams as text, a character for each weight. */
export interface BankFile {
  dense: number[][];
  grams: string[];
  step: number[];
  bias: number[];
}

/** A network as it is stored. */
export interface NetFile {
  hidden: BankFile;
  out: number[][];
  bias: number[];
}

/** Trees as they are stored. */
export interface ForestFile {
  roots: number[];
  feature: number[];
  cut: number[];
  left: number[];
  value: number[];
}

/** A pillar's model as it is stored. */
export type PillarFile = Omit<PillarModel, 'forest' | 'doubt'> & {
  forest: ForestFile;
  doubt: ForestFile;
};

/** Weights as they are stored: plain JSON. */
export interface WeightsFile {
  format: 1;
  locale: Language;
  hash: string;
  /** Hash of the names of the dense columns: other columns, other weights. */
  columns: number;
  lexicon: LexiconFile;
  /** Differences between the sorted buckets of the known grams. */
  grams: number[];
  actModels: ActModel[];
  actConfidence: number[];
  ratings: BankFile;
  net: NetFile;
  clauses: NetFile;
  pillars: Record<Pillar, PillarFile>;
  fabCalled: PillarFile;
}
