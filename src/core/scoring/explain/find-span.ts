import type { Span } from '../judgement-type';
import type { Reading } from '../reading/read-response';
import { addClauseGrams } from '../reading/text-grams';
import type { Language } from '../../rubric/context';
import type { Weights } from '../model/weights-type';
import { rowScale } from '../model/row-scale';

/** What each clause of a response has in known grams. */
export interface ClauseGrams {
  places: number[][];
}

/** Looks up the known grams of each clause once, for the spans of all acts. */
export function clauseGrams(reading: Reading, weights: Weights, locale: Language): ClauseGrams {
  return {
    places: reading.parts.map((part) => {
      const set = new Set<number>();
      addClauseGrams(set, part.text, locale);
      const places: number[] = [];
      for (const g of set) {
        const k = weights.grams.get(g);
        if (k !== undefined) places.push(k);
      }
      return places;
    }),
  };
}

/** Parts of the best clause's worth from which on a neighbour in the same sentence joins the span: 6 of 10. */
const JOINS = 6;

/**
 * The words of a response that speak most for an act: the clause whose grams and cues weigh most in the act's model,
 * with neighbours of the same sentence that weigh nearly as much. Offsets are into the raw response.
 */
export function findSpan(
  act: number,
  reading: Reading,
  grams: ClauseGrams,
  weights: Weights,
  total: number,
): Span | null {
  const { parts } = reading;
  if (parts.length === 0) return null;
  const worth = clauseWorth(act, reading, grams, weights, total);
  let best = 0;
  for (let i = 1; i < worth.length; i += 1) if (worth[i]! > worth[best]!) best = i;
  let [from, to] = [best, best];
  const joins = (i: number): boolean =>
    parts[i]!.sentence === parts[best]!.sentence &&
    worth[i]! > 0 &&
    worth[i]! * 10 >= worth[best]! * JOINS;
  while (from > 0 && joins(from - 1)) from -= 1;
  while (to + 1 < parts.length && joins(to + 1)) to += 1;
  return rawSpan(reading, parts[from]!.start, parts[to]!.end);
}

/** How much each clause speaks for an act, in 1/1024. */
function clauseWorth(
  act: number,
  reading: Reading,
  grams: ClauseGrams,
  weights: Weights,
  total: number,
): number[] {
  const dense = weights.acts.dense[act]!;
  const letters = weights.acts.grams[act]!;
  const scale = rowScale(total) * weights.acts.step[act]!;
  return reading.parts.map((_, i) => {
    let sum = 0;
    for (const k of grams.places[i]!) sum += letters[k]!;
    let worth = Math.floor((sum * scale) / 65536);
    for (const cue of reading.cues.byClause[i]!) worth += dense[cue]!;
    return worth;
  });
}

/** Raw offsets of a stretch of the normalised text. */
export function rawSpan(reading: Reading, start: number, end: number): Span {
  const { at } = reading.normal;
  return { start: at[start]!, end: at[end - 1]! + 1 };
}
