/** Something wrong in a file: where it is, what is wrong, and what to do about it. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** Where in the data: `talk.states.opening.meta.says[0].text.en`. */
  path: string;
  message: string;
}

/** Keys and indices that lead to a value. */
export type DataPath = readonly (string | number)[];

/** Writes a path as people write it: `cast[0].name.zh`. */
export function showPath(path: DataPath): string {
  let shown = '';
  for (const part of path) {
    if (typeof part === 'number') shown += `[${part}]`;
    else shown += shown === '' ? part : `.${part}`;
  }
  return shown;
}

/** Writes a problem on one line, in the form that editors make clickable. */
export function showProblem(problem: Problem): string {
  const at = problem.path === '' ? '' : ` ${problem.path}:`;
  return `${problem.file}:${problem.line}:${problem.column}:${at} ${problem.message}`;
}

/** Problems beyond this many in one file help nobody. */
export const MAX_PROBLEMS = 200;
/** Longest message, in UTF-16 units: what a file holds is quoted in some, and can be long. */
const MAX_MESSAGE = 300;

/** Cuts a message to a length that can be read. */
export function clipMessage(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}
