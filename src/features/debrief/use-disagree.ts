import type { Disagreed } from '../../core/attempt/log-type';
import { outcomeOf } from '../../core/attempt/outcome-of';
import { useServices } from '../../services/services';
import type { DebriefData } from './read-debrief';

/** One's own rating of one pillar of one response. */
export type OwnRating = Pick<Disagreed, 'turn' | 'pillar' | 'rating' | 'reason'>;

/** Writes one's own rating behind all that the log holds by now, which another tab may have lengthened. */
export function useDisagree(onWritten: () => void) {
  const { store, world } = useServices();
  return async ({ attempt, scenario }: DebriefData, own: OwnRating): Promise<void> => {
    const id = attempt.begun.attempt;
    const kept = await store.read(id);
    if (!kept) throw new Error(`there is no attempt ${id}`);
    const entry: Disagreed = { type: 'disagreed', ...own, at: world.now() };
    await store.append(id, kept.log.length, entry, outcomeOf({ scenario }, attempt));
    onWritten();
  };
}
