import { PILLARS } from '../../rubric/pillars';
import type { Guard } from '../../scenario/schema/guard-schema';

/** A guard in a few words: `objection ≥ 3 and trust is warm or won`. */
export function showGuard(guard: Guard): string {
  switch (guard.type) {
    case 'response': {
      const { any, all, none, atMost } = guard.params;
      const parts = [
        ...(any ? [`some of ${any.join(', ')}`] : []),
        ...(all ? [`all of ${all.join(', ')}`] : []),
        ...(none ? [`none of ${none.join(', ')}`] : []),
        ...PILLARS.flatMap((p) =>
          guard.params[p] === undefined ? [] : [`${p} ≥ ${guard.params[p]}`],
        ),
        ...PILLARS.flatMap((p) => (atMost?.[p] === undefined ? [] : [`${p} ≤ ${atMost[p]}`])),
      ];
      return parts.join(' and ');
    }
    case 'mood': {
      const { trust, patience, who, any, all } = guard.params;
      const whose = any ? "somebody's " : all ? "everybody's " : who ? `${who}'s ` : '';
      const parts = [
        ...(trust ? [`${whose}trust is ${trust.join(' or ')}`] : []),
        ...(patience ? [`${whose}patience is ${patience.join(' or ')}`] : []),
      ];
      return parts.join(' and ');
    }
    case 'knows':
      return `knows ${guard.params.facts.join(' and ')}`;
    case 'turns':
      return `${guard.params.atLeast} responses or more`;
    case 'not':
      return `not (${showGuard(guard.params.guard)})`;
    default: {
      const word = guard.type === 'all' ? ' and ' : ' or ';
      return guard.params.guards.map((g) => `(${showGuard(g)})`).join(word);
    }
  }
}
