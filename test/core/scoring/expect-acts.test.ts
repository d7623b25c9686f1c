import { beforeAll, describe, expect, it } from 'vitest';
import { loadWeights } from '../../../src/cli/load-weights';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { beginAttempt, castScenario } from '../../../src/core/attempt/begin-attempt';
import { fold } from '../../../src/core/attempt/fold';
import type { JudgeResponse } from '../../../src/core/attempt/take-turn';
import { takeTurn } from '../../../src/core/attempt/take-turn';
import type { Language } from '../../../src/core/rubric/context';
import type { Ratings } from '../../../src/core/rubric/pillars';
import { compose } from '../../../src/core/scenario/compose';
import { exerciseOfDrill } from '../../../src/core/scenario/exercise-of-drill';
import { localise } from '../../../src/core/scenario/localise';
import { meetsGoal } from '../../../src/core/scenario/meets-goal';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import { expectActs } from '../../../src/core/scoring/expect-acts';
import { judge } from '../../../src/core/scoring/judge';
import type { Example } from '../../../src/core/scoring/judgement-type';
import { moment } from '../../../src/core/scoring/moment';
import type { Weights } from '../../../src/core/scoring/model/weights-type';

const { drills, personas } = readScenarios();
const weights = {} as Record<Language, Weights>;
beforeAll(() => {
  for (const language of ['zh', 'en'] as const) weights[language] = loadWeights(language);
});

function begin(scenario: Scenario) {
  return beginAttempt(scenario, {
    attempt: 'a',
    learner: 'l',
    parent: null,
    mode: 'coached',
    seed: 1,
    scorerHash: '',
    at: 0,
  });
}

/** Acts that are sure in an answer to a beat of the shipped drill, with and without being looked for. */
function actsOf(beat: string, language: Language, text: string) {
  const value = drills.get('break-down-cost')!.value!;
  const exercise = exerciseOfDrill(localise(value, language), beat);
  const persona = localise(personas.get(exercise.cast[0]!.personas[0]!)!.value!, language);
  const scenario = castScenario(exercise, [persona], language);
  const attempt = fold({ scenario, machine: compose(scenario) }, [begin(scenario)]);
  const run = (looks: boolean) => {
    const scorer: JudgeResponse = (moment, response, examples, askables, expected = []) => {
      const plain = judge(weights[language], moment, response, examples, askables);
      const found = looks
        ? expectActs(weights[language], moment, response, examples, expected, plain)
        : plain;
      if (looks) expect({ ...found, acts: [] }).toEqual({ ...plain, acts: [] });
      return found;
    };
    const said = { text, input: 'typed', startedAt: null, at: 0 } as const;
    return takeTurn(scenario, attempt, scorer, said)
      .judgement.acts.filter((a) => a.fires)
      .map((a) => a.id);
  };
  return { looked: run(true), plain: run(false) };
}

/** Of a drill's examples that meet its goal, each left out in turn: how many are seen to do what was asked. */
function seenOf(id: string, language: Language): { seen: number; of: number } {
  const value = drills.get(id)!.value!;
  const [beat] = Object.keys(value.beats);
  const exercise = exerciseOfDrill(localise(value, language), beat!);
  const persona = localise(personas.get(exercise.cast[0]!.personas[0]!)!.value!, language);
  const scenario = castScenario(exercise, [persona], language);
  const attempt = fold({ scenario, machine: compose(scenario) }, [begin(scenario)]);
  const state = exercise.talk.states[beat!]!;
  if (!('examples' in state.meta)) throw new Error('a beat has examples');
  const examples = state.meta.examples as Example[];
  const good = examples.filter(({ text, acts, rated }) => {
    const ratings = { listening: null, objection: null, fab: null, manner: null, ...rated };
    return text !== '' && meetsGoal(value.goal, { acts: [...acts], ratings: ratings as Ratings });
  });
  const here = moment(scenario, attempt);
  const seen = good.filter(({ text }) => {
    const others = examples.filter((e) => e.text !== text);
    const plain = judge(weights[language], here, text, others);
    const { did } = value.goal;
    const found = expectActs(weights[language], here, text, others, did, plain);
    return found.acts.some((a) => a.fires && did.includes(a.id));
  });
  return { seen: seen.length, of: good.length };
}

describe('looking for the method that was asked for', () => {
  it.each<[string, Language, string]>([
    [
      'eveningClass',
      'zh',
      '四千八听着是多，换谁都犯嘀咕。拆开看一共八十节，一节六十块钱，缺的课还能看录像补。您是怕钱，还是怕没空上？',
    ],
    ['breakfastShop', 'zh', '二百九十二是不少，按天摊也就八毛钱，一个包子都不到，您看划不划得来？'],
    [
      'eveningClass',
      'en',
      'A month of pay is hard to part with. Across eighty lessons it is sixty yuan each, and the ones you miss can be refunded less a tenth. What worries you most?',
    ],
    [
      'truckPlatform',
      'en',
      'Sixteen thousand is a big number. Divide it by forty-five trucks and it is a yuan per truck per day. What does one lost litre cost you?',
    ],
  ])('sees it in one’s own words: %s, %s', (beat, language, text) => {
    expect(actsOf(beat, language, text).looked).toContain('break_down_cost');
  });

  it.each<[string, Language, string]>([
    ['breakfastShop', 'zh', '您放心，这个喇叭很多店都在用，真的挺划算的。'],
    ['eveningClass', 'zh', '没关系的，您回去慢慢想，想好了再来找我。'],
    ['truckPlatform', 'en', 'Let me show you what else we have, there are several packages.'],
    ['eveningClass', 'en', 'I understand. Take your time and ring me when you are ready.'],
  ])('does not see it where it is not: %s, %s', (beat, language, text) => {
    expect(actsOf(beat, language, text).looked).not.toContain('break_down_cost');
  });

  it('takes nothing away that was seen before, and changes no rating', () => {
    const text = '一年一万六千二，摊到四十五台车，一台一天一块钱。您拿一台车漏的油比一比？';
    const { looked, plain } = actsOf('truckPlatform', 'zh', text);
    expect(looked).toEqual(expect.arrayContaining(plain));
  });

  it.each(['zh', 'en'] as const)(
    'sees it in most good answers that it does not know, over all drills: %s',
    (language) => {
      const all = [...drills.keys()].map((id) => seenOf(id, language));
      const seen = all.reduce((sum, one) => sum + one.seen, 0);
      const of = all.reduce((sum, one) => sum + one.of, 0);
      // Measured: 93 of 100; the scorer's own thresholds see 22.
      expect(seen / of).toBeGreaterThan(0.85);
    },
    60_000,
  );
});
