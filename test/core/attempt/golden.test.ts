import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarise, type Golden } from '../../../src/cli/golden-attempt';
import { loadStage } from '../../../src/cli/load-stage';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { coverageOf, findUncovered } from '../../../src/core/proof/cover/coverage';
import type { LogEntry } from '../../../src/core/attempt/log-type';
import { fold } from '../../../src/core/attempt/fold';
import { LEARNERS } from '../../../src/core/attempt/scripted-choice';
import { LANGUAGES } from '../../../src/core/rubric/context';
import { isEnding, stateOf } from '../../../src/core/scenario/scenario-type';

const FOLDER = 'test/fixtures/golden';
const scenarios = readScenarios();
const files = readdirSync(FOLDER);

describe.each([...scenarios.exercises.keys()])('golden attempts at %s', (id) => {
  it('exist for each learner and language', () => {
    const wanted = LANGUAGES.flatMap((l) => LEARNERS.map((who) => `${id}.${who}.${l}.json`));
    expect(files).toEqual(expect.arrayContaining(wanted));
  });

  it.each(LANGUAGES.flatMap((l) => LEARNERS.map((who) => [who, l] as const)))(
    'fold to what they folded to when they were made: %s, %s',
    (learner, language) => {
      const stage = loadStage(scenarios, id, language);
      const text = readFileSync(`${FOLDER}/${id}.${learner}.${language}.json`, 'utf8');
      const { log, folds } = JSON.parse(text) as Golden;
      const attempt = fold(stage, log);
      expect(summarise(attempt)).toEqual(folds);
      expect(attempt.ended).not.toBeNull();
    },
  );

  it.each(LANGUAGES)('let the good learner win and the pushy one not: %s', (language) => {
    const outcome = (learner: string) => {
      const stage = loadStage(scenarios, id, language);
      const { log } = JSON.parse(
        readFileSync(`${FOLDER}/${id}.${learner}.${language}.json`, 'utf8'),
      ) as Golden;
      const state = stateOf(stage.scenario, fold(stage, log).ended ?? '');
      return isEnding(state) ? state.meta.outcome : null;
    };
    expect(outcome('good')).toBe('won');
    expect(outcome('pushy')).toBe('lost');
  });

  it('cover every beat and nine of ten transitions, together with the runs that the prover found', () => {
    const logs = JSON.parse(readFileSync(`${FOLDER}/${id}.cover.zh.json`, 'utf8')) as LogEntry[][];
    const cast = scenarios.exercises.get(id)?.value?.cast ?? [];
    const attempts = logs.map((log) => {
      const [begun] = log;
      if (begun?.type !== 'begun') throw new Error('a log starts with begun');
      const personas = cast.map((m) => begun.personas[m.id] ?? '');
      return { stage: loadStage(scenarios, id, 'zh', personas), log };
    });
    const coverage = coverageOf(attempts);
    expect(coverage.beats.missing).toEqual([]);
    expect(findUncovered(id, coverage)).toEqual([]);
  });
});
