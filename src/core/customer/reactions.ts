import type { ActId } from '../rubric/acts';
import type { Guard } from '../scenario/schema/guard-schema';
import type { Persona } from '../scenario/schema/persona-schema';

/** One way in which an act moves a persona. */
export interface Reaction {
  act: ActId;
  region: 'trust' | 'patience';
  from: string;
  to: string;
  /** `at-once` on the act alone; `with-rating` where the whole response must also be rated so and so. */
  how: 'at-once' | 'with-rating';
}

/** All that acts do to a persona, in the order of its machine: what the table of act and persona is made of. */
export function reactionsOf({ machine }: Pick<Persona, 'machine'>): Reaction[] {
  return (['trust', 'patience'] as const).flatMap((region) =>
    Object.entries(machine.states[region].states).flatMap(([from, { on }]) =>
      Object.entries(on ?? {}).flatMap(([event, branches]) =>
        (Array.isArray(branches) ? branches : [branches]).flatMap((branch): Reaction[] => {
          const { target, guard } =
            typeof branch === 'object' ? branch : { target: branch ?? from, guard: undefined };
          const move = { region, from, to: target };
          if (event.startsWith('act.'))
            return [{ act: event.slice(4) as ActId, ...move, how: 'at-once' }];
          return actsWanted(guard).map((act) => ({ act, ...move, how: 'with-rating' }));
        }),
      ),
    ),
  );
}

/** The acts that speak for a branch: those that its guard wants, not those that it forbids. */
function actsWanted(guard: Guard | undefined): ActId[] {
  if (guard === undefined) return [];
  if (guard.type === 'response') return [...(guard.params.any ?? []), ...(guard.params.all ?? [])];
  if (guard.type === 'all' || guard.type === 'any') return guard.params.guards.flatMap(actsWanted);
  return [];
}
