import { describe, expect, it } from 'vitest';
import { readRubric } from '../../../src/cli/read-rubric';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { castScenario } from '../../../src/core/attempt/begin-attempt';
import { roleSheets } from '../../../src/core/classroom/role-sheets';
import { tellsFrom } from '../../../src/core/classroom/tells-from';
import { LANGUAGES, type Language } from '../../../src/core/rubric/context';
import { localise } from '../../../src/core/scenario/localise';
import { tinyStage } from '../../engine';

const rubric = readRubric();
const { exercises, personas } = readScenarios('scenarios');

/** The sheets of an exercise in a language, each member with the temper of that place in their list. */
function sheetsOf(id: string, language: Language, place = 0) {
  const exercise = localise(exercises.get(id)!.value!, language);
  const texts = exercise.cast.map((member) => {
    const persona = member.personas[place % member.personas.length] ?? '';
    return localise(personas.get(persona)!.value!, language);
  });
  const scenario = castScenario(exercise, texts, language);
  return { scenario, sheets: roleSheets(scenario, localise(rubric, language)) };
}

describe('of every exercise, in both languages', () => {
  for (const id of [...exercises.keys()].filter((key) => exercises.get(key)?.value))
    for (const language of LANGUAGES)
      it(`${id}, ${language}: what is hidden stands on the customer’s card alone`, () => {
        const { scenario, sheets } = sheetsOf(id, language);
        const { customers, learner, observer } = sheets;
        const others = JSON.stringify([learner, observer]);
        const cards = JSON.stringify(customers);
        for (const fact of Object.values(scenario.exercise.facts)) {
          expect(cards).toContain(JSON.stringify(fact.tells));
          if (fact.hidden) expect(others).not.toContain(JSON.stringify(fact.tells).slice(1, -1));
        }
        for (const need of Object.values(scenario.exercise.needs))
          if (!need.said) expect(learner.known).not.toContain(need.text);
        for (const persona of Object.values(scenario.personas)) {
          expect(others).not.toContain(JSON.stringify(persona.card.wins));
          expect(others).not.toContain(JSON.stringify(persona.card.recognise));
        }
      });
});

describe('the customer’s card', () => {
  const { sheets, scenario } = sheetsOf('gas-card-taxi-company', 'zh', 1);
  const [card] = sheets.customers;

  it('tells who one is, how one behaves and what one needs', () => {
    expect(card).toMatchObject({ name: '王总', persona: { name: '多疑型' } });
    expect(card?.starts).toEqual({ trust: 'wary', patience: 'calm' });
    expect(card?.needs.filter((n) => n.said)).toHaveLength(1);
  });

  it('has a line for each step, in this temper’s own words where there are any', () => {
    const beats = Object.values(scenario.exercise.talk.states).filter((s) => !('type' in s));
    expect(card?.steps).toHaveLength(beats.length);
    expect(card?.steps[0]?.title).toBe('前台等候');
    expect(card?.steps.every((s) => s.says !== '')).toBe(true);
  });

  it('names whoever speaks in their stead, at a step and for a fact', () => {
    expect(card?.steps.map((s) => s.voice).slice(0, 2)).toEqual(['小刘', null]);
    const [cao] = sheetsOf('who-decides', 'zh', 1).sheets.customers;
    expect(cao?.facts.find((f) => f.name === '几号到账')?.voice).toBe('小孟');
  });

  it('says from which trust a fact is told, and what to say before', () => {
    const fact = card?.facts.find((f) => f.name === '公司代充一个月要垫多少');
    expect(fact).toMatchObject({ hidden: true, when: { from: 'warm' } });
    expect(fact?.deflects).toBe('数我心里有，不用跟你报。');
  });

  it('says what costs trust and patience, as the temper is wired, and the words at leaving', () => {
    expect(card?.loses.trust).toEqual(
      expect.arrayContaining(['overpromise', 'pressure', 'vague_claim']),
    );
    expect(card?.loses).toMatchObject({ waits: 30, reads: 130 });
    expect(card?.leaves).not.toBe('');
    expect(card?.endings.map((e) => e.outcome)).toContain('won');
  });
});

it('a fact without a condition is told to anybody; one for certain moods only names them', () => {
  expect(tellsFrom(undefined)).toEqual({ from: 'closed' });
  expect(tellsFrom({ trust: ['won', 'warm'] })).toEqual({ from: 'warm' });
  expect(tellsFrom({ trust: ['closed'] })).toEqual({ moods: ['closed'] });
  expect(tellsFrom({ trust: ['warm', 'won'], patience: ['calm'] })).toEqual({
    moods: ['warm', 'won', 'calm'],
  });
});

it('the observer’s sheet has the four pillars with five anchors each, and the red lines of the exercise', () => {
  const { scenario } = tinyStage('en');
  const added = {
    ...scenario,
    exercise: { ...scenario.exercise, redLines: ['pressure' as const] },
  };
  const { observer } = roleSheets(added, localise(rubric, 'en'));
  expect(observer.pillars.map((p) => p.levels.length)).toEqual([5, 5, 5, 5]);
  expect(observer.scale).toHaveLength(5);
  expect(observer.redLines).toHaveLength(5);
  expect(observer.redLines.every((r) => r.name !== '' && r.why !== '')).toBe(true);
});
