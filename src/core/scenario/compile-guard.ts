import { and, not, or, stateIn } from 'xstate';
import type { Judged } from '../customer/events';
import { responseTruth } from './response-truth';
import type { Guard } from './schema/guard-schema';

/** The id of each composed machine's root, from which guards name states. */
export const ROOT = 'scenario';

/** What a guard needs to know of its surroundings. */
export interface GuardScope {
  /** All members, in the cast's order. */
  members: readonly string[];
  /** Whom a mood is about where the guard names nobody. */
  speaker: string;
}

/** A guard as XState takes it. Its library's types cannot be told of machines made from data. */
// oxlint-disable-next-line typescript/no-explicit-any
export type CompiledGuard = any;

interface GuardArgs {
  context: { turns: number };
  event: Judged;
}

/**
 * Compiles a guard from data into XState's `stateIn`, `and`, `or`, `not` and readers of the event.
 * `not` is pushed down to the leaves, because a null rating must satisfy neither a comparison nor
 * its negation.
 */
export function compileGuard(guard: Guard, scope: GuardScope, negated = false): CompiledGuard {
  switch (guard.type) {
    case 'response':
      return ({ event }: GuardArgs) => responseTruth(guard.params, event) === !negated;
    case 'turns':
      // The turn under way is counted when its branch is taken, which is after guards are asked.
      return ({ context }: GuardArgs) => context.turns + 1 >= guard.params.atLeast === !negated;
    case 'knows':
      return join(
        guard.params.facts.map((f) => stateIn(`#${ROOT}.facts.${f}.told`)),
        'all',
        negated,
      );
    case 'mood':
      return compileMood(guard.params, scope, negated);
    case 'not':
      return compileGuard(guard.params.guard, scope, !negated);
    default: {
      const inner = guard.params.guards.map((g) => compileGuard(g, scope, negated));
      const every = (guard.type === 'all') !== negated;
      return every ? and(inner) : or(inner);
    }
  }
}

function compileMood(
  params: Extract<Guard, { type: 'mood' }>['params'],
  scope: GuardScope,
  negated: boolean,
): CompiledGuard {
  const everyone = params.any === true || params.all === true;
  const who = everyone ? scope.members : [params.who ?? scope.speaker];
  const each = who.map((member) => {
    const regions = (['trust', 'patience'] as const).flatMap((region) => {
      const states = params[region];
      return states
        ? [or(states.map((s) => stateIn(`#${ROOT}.mood.${member}.${region}.${s}`)))]
        : [];
    });
    return regions.length === 1 ? regions[0] : and(regions);
  });
  return join(each, params.any === true ? 'any' : 'all', negated);
}

function join(guards: CompiledGuard[], how: 'all' | 'any', negated: boolean): CompiledGuard {
  const joined = guards.length === 1 ? guards[0] : how === 'all' ? and(guards) : or(guards);
  return negated ? not(joined) : joined;
}
