import { resolve } from 'node:path';
import { showProblem } from '../core/scenario/problem';
import { readScenarios } from './read-scenarios';

/** Lists every problem of the shipped scenarios (or of the files named); exit code 1 if there is one. */
const only = process.argv.slice(2).map((file) => resolve(file));
const { problems, personas, exercises, drills, courses } = readScenarios();
const shown = problems.filter((p) => only.length === 0 || only.includes(resolve(p.file)));
for (const problem of shown) console.log(showProblem(problem));
console.log(
  `${personas.size} personas, ${exercises.size} exercises, ${drills.size} drills, ${courses.size} courses, ${shown.length} problems`,
);
process.exitCode = shown.length > 0 ? 1 : 0;
