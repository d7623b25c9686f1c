import { describe, expect, it } from 'vitest';
import { coverageOf, findUncovered } from '../../../src/core/proof/cover/coverage';
import { goldenRuns } from '../../../src/core/proof/cover/golden-runs';
import { logOfRun } from '../../../src/core/proof/cover/log-of-run';
import { modelOf } from '../../../src/core/proof/step/model';
import { compose } from '../../../src/core/scenario/compose';
import { localise } from '../../../src/core/scenario/localise';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import { fakeJudge } from './fake-judge';
import { fixtureExercise, fixturePersonas } from './load-fixture';

function scenarioOf(name: string): Scenario {
  const plain = fixturePersonas().get('plain');
  if (plain === undefined) throw new Error('no persona');
  const exercise = localise(fixtureExercise('uncovered', name), 'zh');
  return { language: 'zh', exercise, personas: { li: localise(plain, 'zh') } };
}

function coverageBy(name: string) {
  const scenario = scenarioOf(name);
  const stage = { scenario, machine: compose(scenario) };
  const runs = goldenRuns([modelOf(scenario)], fakeJudge);
  const attempts = runs.map((run, i) => ({
    stage,
    log: logOfRun(stage, run, fakeJudge, {
      type: 'begun',
      format: 1,
      attempt: `golden-${i}`,
      learner: 'golden',
      parent: null,
      mode: 'free',
      language: 'zh',
      exercise: run.exercise,
      personas: run.personas,
      scenarioHash: '',
      scorerHash: '',
      at: 0,
    }),
  }));
  return { runs, coverage: coverageOf(attempts) };
}

describe('golden runs', () => {
  it('go through every beat and branch, and play as real attempts do', () => {
    const { runs, coverage } = coverageBy('clean');
    expect(coverage.beats.missing).toEqual([]);
    expect(coverage.transitions.missing).toEqual([]);
    expect(runs.length).toBeGreaterThan(1);
    expect(findUncovered('clean', coverage)).toEqual([]);
  });

  it('leave uncovered what no example says, and that is found', () => {
    const { coverage } = coverageBy('shows');
    expect(coverage.beats.missing).toEqual(['side']);
    expect(findUncovered('shows', coverage).map((f) => f.kind)).toContain('uncovered');
  });
});
