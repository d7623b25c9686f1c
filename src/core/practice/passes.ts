import { isOwn } from '../attempt/is-own';
import { pillarResults } from '../attempt/pillar-results';
import { PILLARS } from '../rubric/pillars';
import type { CourseText } from '../scenario/scenario-type';
import type { Practised } from './practised';

/**
 * Whether an attempt reaches a course's pass marks: it was won, wholly or partly; no response crossed
 * a red line for sure; and over the learner's own answers each pillar named reaches its mean. A pillar
 * with too few ratings says nothing and is not asked, but at least one must have a result.
 */
export function passes({ outcome, turns, redLines }: Practised, pass: CourseText['pass']): boolean {
  if (outcome !== 'won' && outcome !== 'partly') return false;
  if (turns.some(({ judgement }) => crosses(judgement, redLines))) return false;
  const results = pillarResults(turns.filter(isOwn).map((entry) => ({ entry })));
  const asked = PILLARS.filter((p) => pass.pillars[p] !== undefined && !results[p].few);
  return asked.length > 0 && asked.every((p) => (results[p].mean ?? 0) >= (pass.pillars[p] ?? 0));
}

function crosses(
  { acts, redLines: found }: Practised['turns'][number]['judgement'],
  lines: Practised['redLines'],
): boolean {
  return (
    found.some((line) => line.sure && lines.includes(line.act)) ||
    // What an exercise adds, the scorer does not know as a red line: a sure act counts, as in the debrief.
    acts.some((a) => a.fires && lines.includes(a.id) && !found.some((r) => r.act === a.id))
  );
}
