import type { Finding } from '../core/proof/find/finding-type';
import type { ScriptStep } from '../core/proof/script/script-type';
import { PILLARS } from '../core/rubric/pillars';

/** A finding with its place in a file. */
export interface LocatedFinding extends Finding {
  file: string;
  line: number;
  column: number;
}

/** A finding as people read it: place, what, for whom, and how to see it. */
export function showFinding(finding: LocatedFinding): string {
  const { file, line, column, kind, message, casts } = finding;
  const whom = casts.length > 0 ? ` [${casts.join('; ')}]` : '';
  const lines = [`${file}:${line}:${column}: ${kind}: ${message}${whom}`];
  const { nearest, blockedBy, script } = finding;
  if (nearest) {
    const moods = Object.entries(nearest.moods).map(([m, x]) => `${m} ${x.trust}/${x.patience}`);
    const told = nearest.told.length > 0 ? `, told ${nearest.told.join(', ')}` : '';
    lines.push(
      `    nearest: ${nearest.beat} after ${nearest.after} responses, ${moods.join(', ')}${told}`,
    );
  }
  for (const { guard, why } of blockedBy ?? []) lines.push(`    blocked by: ${guard} (${why})`);
  for (const step of script ?? []) lines.push(`    ${showStep(step)}`);
  return lines.join('\n');
}

function showStep({ beat, waits, acts, topics, ratings, text, to }: ScriptStep): string {
  const rated = PILLARS.map((p) => ratings[p] ?? '–').join('/');
  const parts = [
    ...(waits > 0 ? [`wait ${waits}×`] : []),
    acts.length > 0 ? acts.join(', ') : 'no act',
    ...(topics.length > 0 ? [`ask ${topics.join(', ')}`] : []),
    rated,
    ...Object.values(text).map((t) => `“${t.length > 40 ? `${t.slice(0, 40)}…` : t}”`),
  ];
  return `${beat}: ${parts.join(' · ')} → ${to}`;
}
