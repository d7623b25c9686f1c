import type { DrillBeatText } from '../scenario/scenario-type';
import type { DrillProgress } from './drill-progress';

/** The persona that a beat's customer has this time: the first one first, then the others in turn. */
export function personaFor(
  beatName: string,
  { customer }: Pick<DrillBeatText, 'customer'>,
  { times }: Pick<DrillProgress, 'times'>,
): string {
  const { personas } = customer;
  return personas[(times[beatName] ?? 0) % personas.length] ?? '';
}
