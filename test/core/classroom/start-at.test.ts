import { expect, it } from 'vitest';
import { castScenario, beginAttempt } from '../../../src/core/attempt/begin-attempt';
import { fold } from '../../../src/core/attempt/fold';
import { answersAt } from '../../../src/core/classroom/answers-at';
import { startAt, startingPoints } from '../../../src/core/classroom/start-at';
import { compose } from '../../../src/core/scenario/compose';
import { localise } from '../../../src/core/scenario/localise';
import { isEnding } from '../../../src/core/scenario/scenario-type';
import { readScenarios } from '../../../src/cli/read-scenarios';

const { exercises, personas } = readScenarios('scenarios');
const exercise = localise(exercises.get('gas-card-taxi-company')!.value!, 'zh');
const persona = localise(personas.get('suspicious')!.value!, 'zh');

it('offers every beat, the talk’s own first beat first, and no ending', () => {
  const points = startingPoints(exercise);
  expect(points[0]?.beat).toBe(exercise.talk.initial);
  const beats = Object.entries(exercise.talk.states).filter(([, s]) => !isEnding(s));
  expect(points.map((p) => p.beat).sort()).toEqual(beats.map(([beat]) => beat).sort());
});

it('starts from any beat: the customer says that beat’s line, and the rest is as ever', () => {
  for (const { beat } of startingPoints(exercise)) {
    const scenario = castScenario(startAt(exercise, beat), [persona], 'zh');
    const begun = beginAttempt(scenario, {
      attempt: 'c',
      learner: 'me',
      parent: null,
      mode: 'class',
      seed: 1,
      scorerHash: 's',
      at: 0,
    });
    const attempt = fold({ scenario, machine: compose(scenario) }, [begun]);
    expect(attempt.standing).toMatchObject({ beat, told: [], moods: { wang: { trust: 'wary' } } });
    const state = exercise.talk.states[beat];
    if (!state || isEnding(state)) throw new Error(beat);
    expect(state.meta.says.map((s) => s.text)).toContain(attempt.lines[0]?.text);
    const texts = answersAt(scenario, attempt);
    expect([...texts].sort()).toEqual(
      [...new Set(state.meta.examples.flatMap((e) => (e.text.trim() ? [e.text] : [])))].sort(),
    );
  }
});

it('does not start from what is no beat', () => {
  expect(() => startAt(exercise, 'nowhere')).toThrow('no beat nowhere');
  expect(() => startAt(exercise, exercise.leaves)).toThrow('no beat');
});
