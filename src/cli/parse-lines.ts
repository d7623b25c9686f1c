import type { z } from 'zod';

/** A line of a file that could not be used, and what to do about it. */
export interface Problem {
  line: number;
  message: string;
}

/** Reads JSON lines against a schema; collects the problems of all bad lines (blank lines are passed over). */
export function parseLines<T>(
  text: string,
  schema: z.ZodType<T>,
): { items: T[]; problems: Problem[] } {
  const items: T[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((raw, i) => {
      if (raw.trim() === '') return;
      const line = i + 1;
      let value: unknown;
      try {
        value = JSON.parse(raw);
      } catch (error) {
        problems.push({
          line,
          message: `not JSON (${error instanceof Error ? error.message : String(error)}): write one JSON object on one line`,
        });
        return;
      }
      const read = schema.safeParse(value);
      if (read.success) items.push(read.data);
      else
        for (const issue of read.error.issues)
          problems.push({
            line,
            message: `${issue.path.join('.') || 'item'}: ${issue.message}: correct this field as RUBRIC.md describes the item`,
          });
    });
  return { items, problems };
}
