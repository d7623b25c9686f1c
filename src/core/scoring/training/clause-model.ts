import { ACT_IDS, type ActId } from '../../rubric/acts';
import { clamp } from '../model/bank-scores';
import { joinClauses, type ClauseScores } from '../model/clause-scores';
import { ONE } from '../model/weights-type';
import { alignActs } from './align-acts';
import { buildMatrix, type Matrix, type Readable } from './build-matrix';
import { fitNetwork, runNetwork, type Network, type Targets } from './fit-network';
import { rounds } from './out-of-fold';
import type { Row } from './row-type';
import type { Setting } from './setting-type';

/** Acts that a response performs as a whole: each of its clauses does its part. */
const WHOLE: ReadonlySet<ActId> = new Set(['silence', 'ramble', 'interrogate', 'sandwich']);
/** Epochs after which clauses and acts are aligned, the first time and again. */
const ALIGNED_AFTER = [4, 4];

/** The clauses of all rows of the language: those of row i are `[from[i], from[i + 1])`. */
interface Clauses {
  from: number[];
  matrix: Matrix;
}

/**
 * Fits the network that hears acts in single clauses, and gives each row an act's score (1/1024) by networks that have not seen its fold.
 * Raters say what acts a response has and in what order, not where: which clause performs which is guessed by the network itself, first learnt
 * from acts spread over all clauses, then twice from its own alignment (expectation maximisation, hard). Alignment is done once for all
 * folds: which clause of a row stands for its act is no part of what is tested.
 */
export function clauseModel(set: Setting): { fit: Network; matrix: Matrix; scores: Int32Array[] } {
  const { rows, learnt, options } = set;
  const clauses = readAll(set);
  const everything = Int32Array.from({ length: learnt }, (_, i) => i);
  const fit = (learn: Int32Array, wanted: Float32Array, epochs: number): Network =>
    fitNetwork(clauses.matrix.x, targetsOf(wanted), clausesOf(clauses, learn), {
      ...options.clauses,
      epochs,
    });
  let wanted = spread(rows, clauses);
  for (const epochs of ALIGNED_AFTER)
    wanted = aligned(rows, clauses, fit(everything, wanted, epochs), everything);
  const { epochs } = options.clauses;
  const scores = ACT_IDS.map(() => new Int32Array(rows.length));
  for (const { learn, score } of rounds(set)) {
    const net = fit(learn, wanted, epochs);
    for (const i of score) {
      const said = scoresOf(net, clauses, i);
      scores.forEach((column, a) => (column[i] = joinClauses(said, a)));
    }
  }
  return { fit: fit(everything, wanted, epochs), matrix: clauses.matrix, scores };
}

function readAll({ rows, learnt, matrix }: Setting): Clauses {
  const all: Readable[] = [];
  let known = 0;
  const from = [0];
  rows.forEach((row, i) => {
    for (const reading of row.clauses()) all.push({ context: row.context, reading });
    if (i < learnt) known = all.length;
    from.push(all.length);
  });
  return { from, matrix: buildMatrix(all, known, matrix.grams) };
}

function clausesOf({ from }: Clauses, list: Int32Array): Int32Array {
  const out: number[] = [];
  for (const i of list) for (let c = from[i]!; c < from[i + 1]!; c += 1) out.push(c);
  return Int32Array.from(out);
}

function targetsOf(wanted: Float32Array): Targets {
  return {
    outputs: ACT_IDS.length,
    yesNo: ACT_IDS.length,
    wanted,
    counts: new Float32Array(wanted.length).fill(1),
  };
}

/** Each act of a response in each of its clauses, the less the more of them there are. */
function spread(rows: readonly Row[], { from }: Clauses): Float32Array {
  const wanted = new Float32Array(from.at(-1)! * ACT_IDS.length);
  rows.forEach((row, i) => {
    const [a, b] = [from[i]!, from[i + 1]!];
    for (const id of row.acts)
      for (let c = a; c < b; c += 1)
        wanted[c * ACT_IDS.length + ACT_IDS.indexOf(id)] = 1 / Math.sqrt(b - a);
  });
  return wanted;
}

/** Each act in the clauses in which the network hears it, in the raters' order. */
function aligned(
  rows: readonly Row[],
  clauses: Clauses,
  net: Network,
  list: Int32Array,
): Float32Array {
  const { from } = clauses;
  const wanted = new Float32Array(from.at(-1)! * ACT_IDS.length);
  for (const i of list) {
    const { acts, reading } = rows[i]!;
    const [a, b] = [from[i]!, from[i + 1]!];
    if (a === b) continue;
    const mark = (id: number, first: number, last: number): void => {
      for (let c = first; c <= last; c += 1) wanted[(a + c) * ACT_IDS.length + id] = 1;
    };
    const placed: number[] = [];
    for (const id of acts) {
      if (WHOLE.has(id)) mark(ACT_IDS.indexOf(id), 0, b - a - 1);
      else placed.push(ACT_IDS.indexOf(id));
    }
    const sentences = reading.parts.map(({ sentence }) => sentence);
    alignActs(scoresOf(net, clauses, i), placed, sentences).forEach(({ from: f, to }, k) =>
      mark(placed[k]!, f, to),
    );
  }
  return wanted;
}

function scoresOf(net: Network, { from, matrix }: Clauses, i: number): ClauseScores {
  return Array.from({ length: from[i + 1]! - from[i]! }, (_, c) =>
    Array.from(runNetwork(net, matrix.x, from[i]! + c), (v) => clamp(Math.round(ONE * v))),
  );
}
