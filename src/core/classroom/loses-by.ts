import type { ActId } from '../rubric/acts';
import type { PersonaText } from '../scenario/scenario-type';

/** What costs a customer's trust and patience, as their persona is wired. */
export interface LosesBy {
  trust: ActId[];
  patience: ActId[];
  /** Seconds until they get restless when kept waiting. */
  waits: number;
  /** Characters beyond which a response is too long for them. */
  reads: number;
}

/** Reads out of a persona's machine by which acts it loses trust and patience; `act.*` only ever lowers. */
export function losesBy({ machine, tempo }: PersonaText): LosesBy {
  const actsOf = (region: 'trust' | 'patience') => {
    const events = Object.values(machine.states[region].states).flatMap(({ on }) =>
      Object.keys(on ?? {}),
    );
    const acts = events.flatMap((e) => (e.startsWith('act.') ? [e.slice(4) as ActId] : []));
    return [...new Set(acts)];
  };
  return {
    trust: actsOf('trust'),
    patience: actsOf('patience'),
    waits: tempo.waitsSeconds,
    reads: tempo.reads,
  };
}
