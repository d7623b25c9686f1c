import { expect, it } from 'vitest';
import { readScenarios } from '../../../src/cli/read-scenarios';
import type { ActId } from '../../../src/core/rubric/acts';
import { LANGUAGES, type Language } from '../../../src/core/rubric/context';
import type { Ratings } from '../../../src/core/rubric/pillars';
import { castScenario } from '../../../src/core/attempt/begin-attempt';
import { outcomeOf } from '../../../src/core/attempt/outcome-of';
import { debrief } from '../../../src/core/attempt/debrief';
import { compose } from '../../../src/core/scenario/compose';
import { drillBeatId, drillBeatOf } from '../../../src/core/scenario/drill-beat-id';
import { exerciseOfDrill } from '../../../src/core/scenario/exercise-of-drill';
import { localise } from '../../../src/core/scenario/localise';
import { meetsGoal } from '../../../src/core/scenario/meets-goal';
import { methodActs } from '../../../src/core/scenario/method-acts';
import { moment } from '../../../src/core/scoring/moment';
import { begun, play, tinyStage, turn } from '../../engine';

const engine = readScenarios('test/fixtures/scenarios/engine');
const shipped = readScenarios();

/** A beat as a stage to play on, in the scenario files of a folder. */
function stageOf(
  { drills, personas }: typeof shipped,
  drill: string,
  beat: string,
  language: Language = 'zh',
) {
  const value = drills.get(drill)?.value;
  if (!value) throw new Error(`no drill ${drill}`);
  const exercise = exerciseOfDrill(localise(value, language), beat);
  const persona = personas.get(exercise.cast[0]?.personas[0] ?? '')?.value;
  if (!persona) throw new Error('no persona');
  const scenario = castScenario(exercise, [localise(persona, language)], language);
  return { scenario, machine: compose(scenario) };
}
const lamp = stageOf(engine, 'tiny-drill', 'lamp');

/** How a single answer with these acts and ratings ends. */
function endOf(acts: ActId[], ratings: Partial<Ratings>) {
  const attempt = play(lamp, turn({ text: '好', acts, ratings }));
  return { ended: attempt.ended, outcome: outcomeOf(lamp, attempt) };
}

it('is named after drill and beat, so that a log tells both', () => {
  expect(begun(lamp).exercise).toBe('tiny-drill--lamp');
  expect(drillBeatOf('tiny-drill--lamp')).toEqual({ drill: 'tiny-drill', beat: 'lamp' });
  expect(drillBeatId({ drill: 'tiny-drill', beat: 'lamp' })).toBe('tiny-drill--lamp');
  expect(drillBeatOf('gas-card-taxi-company')).toBeNull();
});

it('starts with the customer, and gives the scorer the whole moment of the beat', () => {
  const attempt = play(lamp);
  expect(attempt.lines).toHaveLength(1);
  expect(moment(lamp.scenario, attempt)).toMatchObject({
    situation: '柜台谈灯。',
    learnerRole: '柜员',
    stage: 'objection',
    concern: { kind: 'price' },
    needs: [{ id: 'cost', text: '便宜' }],
  });
});

it('ends with one answer: met by the method done well', () => {
  expect(endOf(['break_down_cost'], { objection: 3 })).toEqual({ ended: 'met', outcome: 'won' });
});

it('is near by the method one rating short', () => {
  expect(endOf(['break_down_cost'], { objection: 2 })).toEqual({
    ended: 'near',
    outcome: 'partly',
  });
});

it('knows an answer that was rated well without the method being seen in it', () => {
  expect(endOf(['compare'], { objection: 4 })).toEqual({ ended: 'unseen', outcome: 'partly' });
});

it.each<[string, ActId[], Partial<Ratings>]>([
  ['neither method nor rating', ['vague_claim'], { objection: 2 }],
  ['the method, badly', ['break_down_cost'], { objection: 1 }],
  ['the method across a red line', ['break_down_cost', 'overpromise'], { objection: 3 }],
  ['not rated where it is called for', ['break_down_cost'], { objection: null }],
  ['well rated across a red line', ['compare', 'rude'], { objection: 3 }],
])('is missed: %s', (_what, acts, ratings) => {
  expect(endOf(acts, ratings)).toEqual({ ended: 'missed', outcome: 'lost' });
});

it('asks the scorer to look for the method, which no other exercise does', () => {
  expect(methodActs(lamp.scenario, 'lamp')).toEqual(['break_down_cost']);
  expect(methodActs(lamp.scenario, 'met')).toEqual([]);
  expect(methodActs(tinyStage().scenario, 'opening')).toEqual([]);
});

it('has a debrief like any other attempt', () => {
  const attempt = play(lamp, turn({ text: '灯贵。', acts: ['vague_claim'] }));
  const report = debrief(lamp.scenario, attempt);
  expect(report.ending).toMatchObject({ outcome: 'lost', title: '灯', told: '没拆开' });
  expect(report.turns[0]).toMatchObject({ beatTitle: '灯', better: { text: expect.any(String) } });
});

/** Every example of every shipped drill, as its writer declares it. */
const examples = [...shipped.drills.values()].flatMap(({ value }) =>
  value === null
    ? []
    : Object.keys(value.beats).flatMap((beat) =>
        LANGUAGES.map((language) => [value.drill, beat, language] as const),
      ),
);

it.each(examples)('%s/%s in %s: each example ends as its ratings say', (id, beat, language) => {
  const stage = stageOf(shipped, id, beat, language);
  const { goal } = shipped.drills.get(id)!.value!;
  const state = stage.scenario.exercise.talk.states[beat]!;
  if (!('examples' in state.meta)) throw new Error('a beat has examples');
  for (const { text, acts, rated } of state.meta.examples) {
    const ratings: Ratings = {
      listening: rated.listening ?? null,
      objection: rated.objection ?? null,
      fab: rated.fab ?? null,
      manner: rated.manner ?? null,
    };
    const attempt = play(stage, turn({ text, acts, ratings }));
    const met = meetsGoal(goal, { acts, ratings });
    // Whoever loses patience goes, whatever else was good.
    const gone = Object.values(attempt.standing.moods).some((m) => m.patience === 'leaving');
    expect([text, attempt.ended === 'met']).toEqual([text, met && !gone]);
  }
});
