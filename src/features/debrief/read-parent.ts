import type { Attempt } from '../../core/attempt/attempt-type';
import { foldInPieces } from '../../core/attempt/fold-in-pieces';
import type { AttemptStore, AttemptSummary } from '../../core/ports';
import type { Services } from '../../services/services';

/** What an attempt branched from: the response that was given anew, and the attempt, or null where it was deleted. */
export interface ParentData {
  turn: number;
  attempt: Attempt | null;
}

/** Reads what an attempt branched from; null where it is no branch. */
export async function readParent(
  { store, world }: Services,
  { begun }: Attempt,
): Promise<ParentData | null> {
  if (begun.parent === null) return null;
  const { attempt: id, turn } = begun.parent;
  const kept = await store.read(id);
  if (!kept) return { turn, attempt: null };
  const { scenario, log } = kept;
  return { turn, attempt: (await foldInPieces(scenario, log, world.nextTask)).attempt };
}

/** The attempts that branched from one, by the response given anew, then by time. */
export async function readBranches(store: AttemptStore, id: string): Promise<AttemptSummary[]> {
  const turnOf = ({ begun }: AttemptSummary) => begun.parent?.turn ?? 0;
  return (await store.list())
    .filter(({ begun }) => begun.parent?.attempt === id)
    .sort((a, b) => turnOf(a) - turnOf(b) || a.begun.at - b.begun.at);
}
