import { castScenario } from '../core/attempt/begin-attempt';
import { castsOf, type Cast } from '../core/proof/casts-of';
import { examplesAt } from '../core/attempt/examples-at';
import { canonicalMoment } from '../core/proof/learn/canonical-moment';
import { LANGUAGES, type Language } from '../core/rubric/context';
import { PILLARS, type Ratings } from '../core/rubric/pillars';
import { exerciseOfDrill } from '../core/scenario/exercise-of-drill';
import { localise } from '../core/scenario/localise';
import { isEnding, type ExerciseText, type Scenario } from '../core/scenario/scenario-type';
import { heldOutName } from '../core/scoring/model/held-out-type';
import { readRow } from '../core/scoring/training/read-rows';
import type { RatedItem, Row } from '../core/scoring/training/row-type';
import type { Scenarios } from './read-scenarios';

/** An example as a rated item, and read for training. */
export interface ExampleRow {
  item: RatedItem;
  row: Row;
}

/** Families of drills; `expectActs` goes by how the scorer sees a drill's examples, so it must not have learnt them. */
export const DRILL_FAMILY = 'drill-';

/** Something to practise that has examples. Those of one family are left out together when it is tested. */
interface Source {
  family: string;
  text: (language: Language) => ExerciseText;
}

/**
 * Reads the rated examples of all exercises and drills into rows, at the moments at which the prover judges them: learnt from
 * with the first cast, only scored with the others (at most so many in all) where the moment differs. What does not load is
 * left out.
 */
export function readExamples(scenarios: Scenarios, mostCasts = Infinity): ExampleRow[] {
  return sourcesOf(scenarios).flatMap(({ family, text }) =>
    LANGUAGES.flatMap((language) => {
      const seen = new Set<string>();
      const exercise = text(language);
      return castsOf(exercise)
        .slice(0, mostCasts)
        .flatMap((cast, i) => {
          const scenario = scenarioOf(scenarios, exercise, cast, language);
          if (scenario === null) return [];
          return rowsOf(scenario, family, seen).map(({ item, row }) => ({
            item,
            row: i === 0 ? row : { ...row, onlyScored: true as const },
          }));
        });
    }),
  );
}

function sourcesOf({ exercises, drills }: Scenarios): Source[] {
  return [
    ...[...exercises].flatMap(([id, { value }]): Source[] =>
      value === null ? [] : [{ family: `x-${id}`, text: (language) => localise(value, language) }],
    ),
    ...[...drills].flatMap(([id, { value }]): Source[] =>
      Object.keys(value?.beats ?? {}).map((beat) => ({
        family: `${DRILL_FAMILY}${id}`,
        text: (language) => exerciseOfDrill(localise(value!, language), beat),
      })),
    ),
  ];
}

function scenarioOf(
  { personas }: Scenarios,
  exercise: ExerciseText,
  cast: Cast,
  language: Language,
): Scenario | null {
  const people = exercise.cast.flatMap((m) => personas.get(cast[m.id] ?? '')?.value ?? []);
  if (people.length < exercise.cast.length) return null;
  return castScenario(
    exercise,
    people.map((p) => localise(p, language)),
    language,
  );
}

/** The rows of one cast whose names are not in `seen`, which they are added to. */
function rowsOf(scenario: Scenario, family: string, seen: Set<string>): ExampleRow[] {
  const { exercise, language } = scenario;
  return Object.entries(exercise.talk.states).flatMap(([beat, state]) => {
    if (isEnding(state)) return [];
    const context = canonicalMoment(scenario, beat);
    return examplesAt(scenario, beat).flatMap(({ text, rated, acts }, i) => {
      const example = heldOutName(context, text);
      if (seen.has(example) || PILLARS.some((p) => rated[p] === undefined)) return [];
      seen.add(example);
      const item = {
        id: `${exercise.exercise}-${beat}-${language}-${i}`,
        locale: language,
        context,
        response: text,
        ratings: [{ rater: 'example', acts, ...(rated as Ratings) }],
      };
      const twins = `${exercise.exercise}-${beat}-${i}`;
      return [{ item, row: { ...readRow(item, family), example, twins } }];
    });
  });
}
