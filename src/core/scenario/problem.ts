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
