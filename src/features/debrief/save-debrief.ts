import { corpusCandidates } from '../../core/attempt/corpus-candidates';
import { compose } from '../../core/scenario/compose';
import type { DebriefData } from './read-debrief';
import { saveFile } from './save-file';

/** Saves an attempt as a JSON file: its log and the scenario it ran through, from which everything can be folded again. */
export function saveDebrief({ log, scenario, attempt }: DebriefData): void {
  const json = JSON.stringify({ format: 1, log, scenario }, null, 2);
  saveFile(`${nameOf({ scenario, attempt })}.json`, 'application/json', json);
}

/** Saves the responses that the learner rated otherwise as JSON lines, in the form of the corpus. */
export function saveCandidates({ log, scenario, attempt }: DebriefData): void {
  const lines = corpusCandidates({ scenario, machine: compose(scenario) }, log);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  saveFile(`${nameOf({ scenario, attempt })}-ratings.jsonl`, 'application/jsonl', text);
}

function nameOf({ scenario, attempt }: Pick<DebriefData, 'scenario' | 'attempt'>): string {
  return `duilian-${scenario.exercise.exercise}-${attempt.begun.attempt}`;
}
