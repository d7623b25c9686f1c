import { mkdirSync, writeFileSync } from 'node:fs';
import { LEARNERS } from '../core/attempt/scripted-choice';
import { LANGUAGES } from '../core/rubric/context';
import { coverExercise } from './cover-exercise';
import { playGolden } from './golden-attempt';
import { loadJudge, loadStage } from './load-stage';
import { readScenarios } from './read-scenarios';

/**
 * Plays a good, a middling and a pushy learner through every exercise, and the runs that the prover
 * finds to cover it, and keeps their logs as golden attempts: `golden [ids]`, all where none is named.
 */
const FOLDER = 'test/fixtures/golden';
const scenarios = readScenarios();
const named = process.argv.slice(2);
const ids = [...scenarios.exercises.keys()].filter(
  (id) => named.length === 0 || named.includes(id),
);
mkdirSync(FOLDER, { recursive: true });
for (const language of LANGUAGES) {
  const judge = loadJudge(language);
  for (const id of ids) {
    const stage = loadStage(scenarios, id, language);
    for (const learner of LEARNERS) {
      const golden = playGolden(stage, judge, learner);
      writeFileSync(
        `${FOLDER}/${id}.${learner}.${language}.json`,
        `${JSON.stringify(golden, null, 1)}\n`,
      );
      console.log(
        `${id} ${learner} ${language}: ${golden.folds.ended ?? 'no end'} after ${golden.log.length - 1} turns`,
      );
    }
    if (language !== 'zh') continue;
    // One language is enough: the talk's way does not depend on its texts.
    const logs = coverExercise(scenarios, id, language, judge);
    writeFileSync(`${FOLDER}/${id}.cover.${language}.json`, `${JSON.stringify(logs)}\n`);
    console.log(`${id} cover ${language}: ${logs.length} runs`);
  }
}
