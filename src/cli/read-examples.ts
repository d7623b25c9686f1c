import { castScenario } from '../core/attempt/begin-attempt';
import { castsOf } from '../core/proof/casts-of';
import { canonicalMoment } from '../core/proof/learn/canonical-moment';
import { examplesOf } from '../core/proof/learn/shot';
import { LANGUAGES, type Language } from '../core/rubric/context';
import { PILLARS, type Ratings } from '../core/rubric/pillars';
import { localise } from '../core/scenario/localise';
import { isEnding, type Scenario } from '../core/scenario/scenario-type';
import type { Exercise } from '../core/scenario/schema/exercise-schema';
import { heldOutName } from '../core/scoring/model/held-out-type';
import { readRow } from '../core/scoring/training/read-rows';
import type { RatedItem, Row } from '../core/scoring/training/row-type';
import type { Scenarios } from './read-scenarios';

/** An example as a rated item, and read for training. */
export interface ExampleRow {
  item: RatedItem;
  row: Row;
}

/**
 * Reads the rated examples of all exercises into rows, at the moments at which the prover judges them: learnt from with the
 * first cast, only scored with the others where the moment differs. Exercises that do not load are left out.
 */
export function readExamples({
  exercises,
  personas,
}: Pick<Scenarios, 'exercises' | 'personas'>): ExampleRow[] {
  return [...exercises.values()].flatMap(({ value }) => {
    if (value === null) return [];
    return LANGUAGES.flatMap((language) => {
      const seen = new Set<string>();
      return castsOf(value).flatMap((cast, i) => {
        const texts = value.cast.map((m) => personas.get(cast[m.id] ?? '')?.value ?? null);
        if (texts.includes(null)) return [];
        const scenario = castScenario(
          localise(value, language),
          texts.map((t) => localise(t!, language)),
          language,
        );
        return rowsOf(scenario, value, language, seen).map(({ item, row }) => ({
          item,
          row: i === 0 ? row : { ...row, onlyScored: true as const },
        }));
      });
    });
  });
}

/** The rows of one cast whose names are not in `seen`, which they are added to. */
function rowsOf(
  scenario: Scenario,
  { exercise }: Exercise,
  language: Language,
  seen: Set<string>,
): ExampleRow[] {
  return Object.entries(scenario.exercise.talk.states).flatMap(([beat, state]) => {
    if (isEnding(state)) return [];
    const context = canonicalMoment({ scenario }, beat);
    return examplesOf({ scenario }, beat).flatMap(({ text, rated, acts }, i) => {
      const example = heldOutName(context, text);
      if (seen.has(example) || PILLARS.some((p) => rated[p] === undefined)) return [];
      seen.add(example);
      const item = {
        id: `${exercise}-${beat}-${language}-${i}`,
        locale: language,
        context,
        response: text,
        ratings: [{ rater: 'example', acts, ...(rated as Ratings) }],
      };
      return [{ item, row: { ...readRow(item, `x-${exercise}`), example } }];
    });
  });
}
