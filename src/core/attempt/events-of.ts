import type { FoundAct, Judgement } from '../scoring/judgement-type';
import type { PersonaText } from '../scenario/scenario-type';
import type { SentEvent } from './log-type';

/**
 * The events of one response in their fixed order: acts that the scorer is sure of, once each,
 * whole-response acts first, then by first span; facts asked for; `judged`; `turn`.
 * A response longer than the persona reads adds `act.ramble`, marked as from tempo.
 */
export function eventsOf(judgement: Judgement, text: string, persona: PersonaText): SentEvent[] {
  const sure = judgement.acts.filter((a) => a.fires).sort((a, b) => startOf(a) - startOf(b));
  const acts = [...new Set(sure.map((a) => a.id))];
  const tooLong = [...text].length > persona.tempo.reads && !acts.includes('ramble');
  const all = tooLong ? (['ramble', ...acts] as const) : acts;
  const judged = { acts: [...all], ratings: { ...judgement.ratings } };
  return [
    ...all.map((id, i): SentEvent =>
      tooLong && i === 0 ? { type: `act.${id}`, from: 'tempo' } : { type: `act.${id}` },
    ),
    ...judgement.topics.map((id): SentEvent => ({ type: `topic.${id}` })),
    { type: 'judged', ...judged },
    { type: 'turn', ...judged },
  ];
}

function startOf(act: FoundAct): number {
  return act.start ?? -1;
}
