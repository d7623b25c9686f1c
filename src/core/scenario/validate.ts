import type { z } from 'zod';
import type { Parsed } from './parse-yaml';
import { describeIssue } from './describe-issue';
import { clipMessage, MAX_PROBLEMS, showPath, type DataPath, type Problem } from './problem';

type Issue = z.core.$ZodIssue;

/** Checks parsed data against a schema; each issue becomes a problem at its place in the file. */
export function validate<T>(
  file: string,
  parsed: Parsed,
  schema: z.ZodType<T>,
): { value: T | null; problems: Problem[] } {
  if (parsed.data === undefined && parsed.problems.length > 0) {
    return { value: null, problems: parsed.problems };
  }
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, problems: parsed.problems };
  const problems = result.error.issues
    .slice(0, MAX_PROBLEMS)
    .flatMap((issue) => flatten(issue, [], parsed.data))
    .slice(0, MAX_PROBLEMS)
    .map((issue) => ({
      file,
      ...parsed.locate(issue.path),
      path: showPath(issue.path),
      message: clipMessage(issue.message),
    }));
  return { value: null, problems: [...parsed.problems, ...problems] };
}

/** Unknown keys one by one at their own place; of a union the alternative that came nearest. */
function flatten(
  issue: Issue,
  prefix: DataPath,
  data: unknown,
): { path: DataPath; message: string }[] {
  const path = [...prefix, ...issue.path].map((p) => (typeof p === 'symbol' ? String(p) : p));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: `unknown key ${key}` }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors
      .map((issues) => issues.flatMap((inner) => flatten(inner, path, data)))
      .sort((a, b) => rank(b, path.length) - rank(a, path.length))[0];
    if (nearest && nearest.length > 0) return nearest;
  }
  if (issue.code === 'invalid_key')
    return [{ path, message: `the name is not allowed: ${issue.issues[0]?.message ?? ''}` }];
  return [{ path, message: describeIssue(issue, valueAt(data, path)) }];
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** An alternative that fails deep inside, with few issues, is what the author meant. */
function rank(issues: { path: DataPath; message: string }[], depth: number): number {
  if (issues.some((i) => i.path.length === depth)) return -1000 - issues.length;
  // A wrong `type` right below means another kind of thing: an ending is no beat.
  const otherKind = issues.some((i) => i.path.length === depth + 1 && i.path.at(-1) === 'type');
  return (otherKind ? -500 : 0) - issues.length;
}
