import type { DebriefData } from './read-debrief';

/** Saves an attempt as a JSON file: its log and the scenario it ran through, from which everything can be folded again. */
export function saveDebrief({ log, scenario, attempt }: DebriefData): void {
  const json = JSON.stringify({ format: 1, log, scenario }, null, 2);
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `duilian-${scenario.exercise.exercise}-${attempt.begun.attempt}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
