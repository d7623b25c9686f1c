import type { z } from 'zod';

/** Longer lists of allowed words are cut to the nearest ones. */
const MAX_LISTED = 14;

/** Says in plain words what is wrong with a value and what may stand there. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return `missing: ${'expected' in issue ? `a ${issue.expected} must stand here` : `write one of ${listOf(issue.values)}`}`;
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const near = nearest(String(value), words);
    const hint = near === null ? '' : `; did you mean ${near}?`;
    return `${show(value)} is not known here${hint}${words.length <= MAX_LISTED ? ` (allowed: ${listOf(words)})` : ''}`;
  }
  return issue.message.replace(/^Invalid input: /, '').replace(/^Unrecognized/, 'unknown');
}

/** The word that is least different, if it is near enough to be a slip. */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.min(4, Math.ceil(word.length / 2));
  if (word.length > 60) return null;
  for (const candidate of words) {
    const d = editDistance(word, candidate);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** Levenshtein's distance: insertions, deletions and substitutions between two words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function listOf(values: readonly unknown[]): string {
  return values.map(String).join(', ');
}
