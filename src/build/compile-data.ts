import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenarios } from '../cli/read-scenarios';
import { LANGUAGES } from '../core/rubric/context';
import type { RubricText } from '../core/rubric/rubric-text';
import { localise } from '../core/scenario/localise';
import { showProblem } from '../core/scenario/problem';
import type { ScenarioIndex } from '../core/scenario/scenario-index';
import { hashText } from '../core/text/hash-text';
import { readRubric } from '../cli/read-rubric';
import { indexOf } from './index-of';

/** Files of data by their path below `data/`: what the app loads for one language at a time. */
export type DataFiles = Map<string, string>;

/**
 * Turns `scenarios/` and the scorer's weights into the data that the app loads: validated here, so
 * that the app needs neither a YAML parser nor schemas. Throws with every problem of every file.
 */
export function compileData(root: string): DataFiles {
  const scenarios = readScenarios(join(root, 'scenarios'));
  if (scenarios.problems.length > 0) {
    throw new Error(`scenarios have problems:\n${scenarios.problems.map(showProblem).join('\n')}`);
  }
  const rubric = readRubric(join(root, 'scenarios/rubric'));
  const files: DataFiles = new Map();
  for (const language of LANGUAGES) {
    const put = (name: string, value: unknown) =>
      files.set(`${name}.${language}.json`, JSON.stringify(value));
    const weights = readFileSync(join(root, `src/core/scoring/weights/${language}.json`), 'utf8');
    put('index', {
      ...indexOf(scenarios, language),
      scorerHash: hashText(weights),
    } satisfies ScenarioIndex);
    put('rubric', localise(rubric, language) satisfies RubricText);
    put('manual', readFileSync(join(root, `scenarios/rubric/manual.${language}.md`), 'utf8'));
    for (const [id, { value }] of scenarios.exercises)
      if (value) put(`exercises/${id}`, localise(value, language));
    for (const [id, { value }] of scenarios.personas)
      if (value) put(`personas/${id}`, localise(value, language));
    for (const [id, { value }] of scenarios.drills)
      if (value) put(`drills/${id}`, localise(value, language));
    for (const [id, { value }] of scenarios.courses)
      if (value) put(`courses/${id}`, localise(value, language));
    files.set(`weights.${language}.jsonl`, linesOf(weights));
  }
  return files;
}

/** An object's JSON as one `[key, value]` a line, so that the page can parse a large one line by line. */
function linesOf(json: string): string {
  return Object.entries(JSON.parse(json) as object)
    .map((entry) => JSON.stringify(entry))
    .join('\n');
}
