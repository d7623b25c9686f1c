import { ACT_IDS } from '../../rubric/acts';
import type { Language } from '../../rubric/context';
import { PILLARS, type Pillar } from '../../rubric/pillars';
import { lexiconOf } from '../cues/lexicon-of';
import { columnsHash } from '../model/open-weights';
import { mixActs, spreadOf, stageTwoRow } from '../model/rate';
import type { HeldOutFile } from '../model/held-out-type';
import type { ActModel, PillarFile, WeightsFile } from '../model/weights-type';
import type { RedRuleFile } from '../reading/lexicon-type';
import { hash } from '../text/hash';
import { buildMatrix } from './build-matrix';
import { calibrateActs } from './calibrate';
import { clauseModel } from './clause-model';
import { linearModels } from './linear-models';
import { networkModel } from './network-model';
import { quantiseBank, quantiseNet } from './quantise';
import { heldOutOf, type OutOfFold } from './held-out';
import type { Row } from './row-type';
import type { Setting } from './setting-type';
import { folds } from './split';
import { storeLexicon } from './store-lexicon';
import { scaleOptions, TRAIN_OPTIONS } from './train-options';
import { trainPillar, type PillarTask } from './train-pillar';
import { tuneAct } from './tune-act';

/** Trains all that is shipped for one language on its rows among `all`; the same rows give the same weights. */
export function trainLanguage(
  all: readonly Row[],
  locale: Language,
  log: (line: string) => void = () => {},
  chosen = TRAIN_OPTIONS[locale],
  redRules: RedRuleFile[] = [],
): { file: WeightsFile; heldOut: HeldOutFile } {
  const own = all.filter((r) => r.locale === locale && !r.onlyScored);
  const options = scaleOptions(chosen, own.length);
  const rows = [...own, ...all.filter((r) => r.locale === locale && r.onlyScored)];
  const learnt = own.length;
  const fold = folds(rows, options.mostFolds);
  const matrix = buildMatrix(rows, learnt);
  const set: Setting = { rows, learnt, options, matrix, fold };
  log(`${locale}: ${learnt} rows, ${matrix.grams.length} grams`);

  const ratings = PILLARS.map((p) => Float32Array.from(rows, (r) => (r.gold[p] ?? 2) - 2));
  const called = Float32Array.from(rows, (r) => (r.gold.fab === null ? -1 : 1));
  const everywhere = rows.map(() => true);
  const uses = PILLARS.map((p) => rows.map((r) => r.gold[p] !== null));
  const linear = linearModels(set, [
    ...ratings.map((y, k) => ({
      y,
      use: uses[k]!,
      c: options.ratingC,
    })),
    {
      y: called,
      use: everywhere,
      c: options.ratingC,
    },
  ]);
  const net = networkModel(set);
  log(`${locale}: network`);
  const clauses = clauseModel(set);
  log(`${locale}: network of clauses`);

  const actScores = clauses.scores.map((s, a) => s.map((v, i) => mixActs(net.scores[a]![i]!, v)));
  const nets = net.scores.slice(ACT_IDS.length, ACT_IDS.length + PILLARS.length + 1);
  const words = net.scores.slice(ACT_IDS.length + PILLARS.length + 1);
  const at = (columns: readonly Int32Array[], i: number): number[] => columns.map((c) => c[i]!);
  const table = rows.map((r, i) =>
    stageTwoRow(
      r.reading.dense,
      at(actScores, i),
      at(clauses.scores, i),
      at(linear.scores, i),
      at(nets, i),
    ),
  );
  const left = {} as Record<Pillar | 'fabCalled', OutOfFold>;
  const pillar = (
    name: Pillar | 'fabCalled',
    task: Omit<PillarTask, 'linear' | 'net' | 'table' | 'spread'>,
    k: number,
  ): PillarFile => {
    const spread = Int32Array.from(rows, (_, i) => spreadOf(at(words, i), k));
    const made = trainPillar(set, {
      ...task,
      table,
      spread,
      linear: linear.scores[k]!,
      net: nets[k]!,
    });
    left[name] = made;
    log(`${locale}: ${name}, ${made.note}`);
    return made.file;
  };
  const actModels: ActModel[] = ACT_IDS.map((id, a) => ({
    id,
    ...tuneAct(
      own.map((_, i) => actScores[a]![i]!),
      own.map((r) => r.acts.has(id)),
    ),
  }));
  log(`${locale}: acts, out of fold ${actsNote(own, actScores, actModels)}`);
  const pillars = Object.fromEntries(
    PILLARS.map((p, k) => [
      p,
      pillar(
        p,
        {
          y: ratings[k]!,
          use: uses[k]!,
          gold: (r) => r.gold[p] ?? 0,
          yesNo: false,
        },
        k,
      ),
    ]),
  ) as WeightsFile['pillars'];
  const file: WeightsFile = {
    format: 1,
    locale,
    hash: '',
    columns: columnsHash(),
    lexicon: storeLexicon(lexiconOf(locale), redRules),
    grams: matrix.grams.map((g, i) => g - (matrix.grams[i - 1] ?? 0)),
    actModels,
    actConfidence: calibrateActs(own, actScores, actModels),
    ratings: quantiseBank(linear.fits, matrix),
    net: quantiseNet(net.fit, matrix),
    clauses: quantiseNet(clauses.fit, clauses.matrix),
    pillars,
    fabCalled: pillar(
      'fabCalled',
      {
        y: called,
        use: everywhere,
        gold: (r) => (r.gold.fab === null ? 0 : 1),
        yesNo: true,
      },
      PILLARS.length,
    ),
  };
  return {
    file: {
      ...file,
      hash: hash(JSON.stringify(file)).toString(16).padStart(8, '0'),
    },
    heldOut: heldOutOf(rows, actModels, actScores, left),
  };
}

/** Micro-averaged figures of the acts reported and of those that fire. */
function actsNote(
  own: readonly Row[],
  scores: readonly Int32Array[],
  models: readonly ActModel[],
): string {
  let gold = 0;
  const found = { reports: [0, 0], fires: [0, 0] };
  models.forEach((model, a) => {
    own.forEach((row, i) => {
      const is = row.acts.has(model.id);
      if (is) gold += 1;
      for (const at of ['reports', 'fires'] as const)
        if (scores[a]![i]! >= model[at]) {
          found[at][0]! += 1;
          if (is) found[at][1]! += 1;
        }
    });
  });
  const share = (n: number, of: number): string => (n / Math.max(1, of)).toFixed(3);
  const [n, right] = found.reports;
  const [fired, hit] = found.fires;
  return `micro-F1 ${share(2 * right!, n! + gold)}, those that fire: precision ${share(hit!, fired!)}, recall ${share(hit!, gold)}`;
}
