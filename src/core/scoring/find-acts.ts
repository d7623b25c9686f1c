import type { ActId } from '../rubric/acts';
import { findSpans, rawSpan } from './explain/find-span';
import type { Example, FoundAct, ResponseKind } from './judgement-type';
import type { ClauseScores } from './model/clause-scores';
import type { Estimate } from './model/rate';
import type { Weights } from './model/weights-type';
import type { Prepared } from './reading/prepare-moment';
import type { Reading } from './reading/read-response';
import { brokenRules } from './rules/broken-rules';
import { isDisclaimed } from './rules/is-disclaimed';

/** Acts that are performed by a response as a whole and have no span. */
const WHOLE: ReadonlySet<ActId> = new Set(['silence', 'ramble', 'interrogate', 'sandwich']);
/** Kinds of response in which acts are looked for. */
const SPOKEN: ReadonlySet<ResponseKind> = new Set(['ordinary', 'off_topic', 'huge']);

/** A response as read at its moment, with what the models say of it. */
export interface Guessed {
  weights: Weights;
  reading: Reading;
  clauses: ClauseScores;
  guess: Estimate;
  p: Prepared;
}

/** The acts that the models and the red lines find, in the order of their spans; whole-response acts first. */
export function findActs(kind: ResponseKind, guessed: Guessed): FoundAct[] {
  if (kind === 'silence')
    return [{ id: 'silence', start: null, end: null, confidence: 0.99, fires: true }];
  if (!SPOKEN.has(kind)) return [];
  const { weights, reading, guess, p } = guessed;
  const seen = weights.actModels.filter(
    ({ id, reports }, a) =>
      id !== 'silence' &&
      guess.acts[a]! >= reports &&
      !isDisclaimed(id, reading.normal.text, weights.lexicon),
  );
  const spanOf = spans(
    seen.map(({ id }) => id),
    guessed,
  );
  const found = seen.map(({ id, reports, fires }): FoundAct => {
    const score = guess.acts[indexOf(weights, id)]!;
    const step = Math.floor((score - reports + 1024) / 128);
    const confidence = (weights.actConfidence[step < 0 ? 0 : step > 15 ? 15 : step] ?? 50) / 100;
    return { id, ...spanOf(id), confidence, fires: score >= fires };
  });
  addBroken(found, reading, p);
  return found.sort((x, y) => (x.start ?? -1) - (y.start ?? -1));
}

/** The acts that an example declares, each with the words that speak most for it. */
export function exampleActs({ acts }: Example, guessed: Guessed): FoundAct[] {
  const spanOf = spans(acts, guessed);
  return acts.map((id) => ({ id, ...spanOf(id), confidence: 1, fires: true }));
}

/** Where each of these acts is performed. */
export function spans(
  acts: readonly ActId[],
  { weights, reading, clauses }: Pick<Guessed, 'weights' | 'reading' | 'clauses'>,
): (id: ActId) => Pick<FoundAct, 'start' | 'end'> {
  const asked = [...new Set(acts)].filter((id) => !WHOLE.has(id) && indexOf(weights, id) >= 0);
  const found = findSpans(
    asked.map((id) => indexOf(weights, id)),
    reading,
    clauses,
  );
  return (id) => {
    const span = found[asked.indexOf(id)] ?? null;
    return { start: span?.start ?? null, end: span?.end ?? null };
  };
}

function indexOf({ actModels }: Weights, id: ActId): number {
  return actModels.findIndex((model) => model.id === id);
}

/** Adds what the rules for red lines find; a veto is sure whatever the model makes of it. */
function addBroken(found: FoundAct[], reading: Reading, p: Prepared): void {
  for (const { act, veto, start, end } of brokenRules(reading.normal.text, p)) {
    const known = found.find((a) => a.id === act);
    const confidence = veto ? 0.9 : 0.5;
    if (known === undefined)
      found.push({ id: act, ...rawSpan(reading, start, end), confidence, fires: veto });
    else if (veto && !known.fires) {
      known.fires = true;
      known.confidence = confidence;
    }
  }
}
