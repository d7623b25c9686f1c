import { RED_LINES } from '../../rubric/red-lines';
import type { FoundAct, Judgement } from '../judgement-type';

/** Red lines among the acts that were found; one that does not fire is shown as not sure. */
export function findRedLines(acts: readonly FoundAct[]): Judgement['redLines'] {
  return acts
    .filter((a) => (RED_LINES as readonly string[]).includes(a.id))
    .map((a) => ({
      act: a.id,
      span: a.start === null || a.end === null ? null : { start: a.start, end: a.end },
      sure: a.fires,
    }));
}
