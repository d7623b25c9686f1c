import { useState } from 'react';
import { useLocation } from 'wouter';
import { branchLog } from '../../core/attempt/branch-log';
import { useServices } from '../../services/services';
import type { DebriefData } from './read-debrief';

/** Going back to a response: which one, and why it could not be done; null where nobody wants to. */
export type Rewinding = { turn: number; error: string | null } | null;

/** Starts a branch of an attempt before one of its responses, and leads to it as soon as it is written. */
export function useRewind() {
  const { store, world } = useServices();
  const [, navigate] = useLocation();
  const [rewinding, setRewinding] = useState<Rewinding>(null);
  async function rewind({ log, scenario }: Pick<DebriefData, 'log' | 'scenario'>, turn: number) {
    if (rewinding?.error === null) return;
    setRewinding({ turn, error: null });
    try {
      const [begun, ...copied] = branchLog(log, turn, { attempt: world.id(), at: world.now() });
      await store.begin(begun, scenario, copied);
      navigate(`/attempt/${begun.attempt}`);
    } catch (error) {
      setRewinding({ turn, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { rewinding, rewind };
}
