import { readFileSync } from 'node:fs';
import { lexiconOf } from '../../src/core/scoring/cues/lexicon-of';
import { mixActs } from '../../src/core/scoring/model/rate';
import type { Moment } from '../../src/core/scoring/moment-type';
import { readMoment } from '../../src/core/scoring/reading/prepare-moment';
import { readClauses } from '../../src/core/scoring/reading/read-clause';
import { readResponse } from '../../src/core/scoring/reading/read-response';
import { buildMatrix } from '../../src/core/scoring/training/build-matrix';
import { clauseModel } from '../../src/core/scoring/training/clause-model';
import { networkModel } from '../../src/core/scoring/training/network-model';
import type { Row } from '../../src/core/scoring/training/row-type';
import type { Setting } from '../../src/core/scoring/training/setting-type';
import { TRAIN_OPTIONS } from '../../src/core/scoring/training/train-options';
import { ACT_IDS, type ActId } from '../../src/core/rubric/acts';
import { parseCsv } from './parse-csv';

/*
 * The act models of this scorer on real talks: trained on the transcripts of even number of AnnoMI (Wu et al. 2023, expert-annotated
 * motivational interviews) and tested on the odd ones. `npx tsx test/bench/annomi.ts <path of AnnoMI-full.csv>`; the data is
 * public, and neither it nor weights trained on it belong to this project.
 */

/** A therapist's utterance with what most annotators heard in it. */
interface Utterance {
  transcript: number;
  before: string;
  text: string;
  question: boolean;
  open: boolean;
  closed: boolean;
  reflection: boolean;
}

/** What is learnt, and by which of our acts it is stood for. */
const TASKS: { name: 'question' | 'open' | 'closed' | 'reflection'; act: ActId }[] = [
  { name: 'question', act: 'check_understanding' },
  { name: 'open', act: 'open_question' },
  { name: 'closed', act: 'closed_question' },
  { name: 'reflection', act: 'restate' },
];

function readUtterances(path: string): Utterance[] {
  const [head, ...lines] = parseCsv(readFileSync(path, 'utf8'));
  const at = (line: string[], name: string): string => line[head!.indexOf(name)] ?? '';
  const byKey = new Map<string, string[][]>();
  for (const line of lines) {
    const key = `${at(line, 'transcript_id')}/${at(line, 'utterance_id')}`;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const most = (said: string[][], is: (line: string[]) => boolean): boolean =>
    said.filter(is).length * 2 > said.length;
  const found: Utterance[] = [];
  let before = '';
  let talk = '';
  for (const said of byKey.values()) {
    const one = said[0]!;
    if (at(one, 'transcript_id') !== talk) before = '';
    talk = at(one, 'transcript_id');
    if (at(one, 'interlocutor') === 'client') {
      before = at(one, 'utterance_text');
      continue;
    }
    const subtype = (kind: string) => (line: string[]) => at(line, 'question_subtype') === kind;
    found.push({
      transcript: Number(talk),
      before,
      text: at(one, 'utterance_text'),
      question: most(said, (line) => at(line, 'question_exists') === 'True'),
      open: most(said, subtype('open')),
      closed: most(said, subtype('closed')),
      reflection: most(said, (line) => at(line, 'reflection_exists') === 'True'),
    });
  }
  return found;
}

function rowOf(u: Utterance, i: number): Row {
  const moment: Moment = {
    situation: '',
    learnerRole: '',
    persona: 'neutral',
    stage: 'discovery',
    history: [],
    customerLine: u.before,
    feeling: 'calm',
    concern: null,
    needs: [],
    product: null,
  };
  const p = readMoment(moment, lexiconOf('en'));
  const reading = readResponse(u.text, p);
  return {
    id: `u${i}`,
    locale: 'en',
    family: `t${u.transcript}`,
    context: `t${u.transcript}`,
    reading,
    clauses: () => readClauses(reading, p),
    acts: new Set(TASKS.filter(({ name }) => u[name]).map(({ act }) => act)),
    gold: { listening: null, objection: null, fab: null, manner: 2 },
  };
}

/** F1 of what reaches the cut. */
function f1(scores: number[], gold: boolean[], cut: number): number {
  const found = scores.filter((s) => s >= cut).length;
  const right = scores.filter((s, i) => s >= cut && gold[i]).length;
  return (2 * right) / Math.max(1, found + gold.filter(Boolean).length);
}

/** The cut with the best F1. */
function bestCut(scores: number[], gold: boolean[]): number {
  return [...new Set(scores)].reduce(
    (best, cut) => (f1(scores, gold, cut) > f1(scores, gold, best) ? cut : best),
    scores[0]!,
  );
}

/** The fold of what is only tested. */
const TESTED = 5;

const path = process.argv[2];
if (path === undefined) throw new Error('Name the path of AnnoMI-full.csv.');
const utterances = readUtterances(path);
const learnt = utterances.filter((u) => u.transcript % 2 === 0);
const tested = utterances.filter((u) => u.transcript % 2 === 1);
const rows = [...learnt, ...tested].map(rowOf);
const options = TRAIN_OPTIONS.en;
const set: Setting = {
  rows,
  learnt: learnt.length,
  options,
  matrix: buildMatrix(rows, learnt.length),
  fold: Int32Array.from([...learnt, ...tested], (u) =>
    u.transcript % 2 === 0 ? (u.transcript / 2) % 5 : TESTED,
  ),
};
const clauses = clauseModel(set);
const net = networkModel(set);
console.log(
  `${learnt.length} utterances learnt, ${tested.length} tested (${new Set(tested.map((u) => u.transcript)).size} transcripts)`,
);
TASKS.forEach(({ name, act }) => {
  const a = ACT_IDS.indexOf(act);
  const scores = rows.map((_, i) => mixActs(net.scores[a]![i]!, clauses.scores[a]![i]!));
  const gold = rows.map((r) => r.acts.has(act));
  const cut = bestCut(scores.slice(0, learnt.length), gold.slice(0, learnt.length));
  const score = f1(scores.slice(learnt.length), gold.slice(learnt.length), cut);
  console.log(
    `${name}: F1 ${score.toFixed(3)} on ${gold.slice(learnt.length).filter(Boolean).length}`,
  );
});
