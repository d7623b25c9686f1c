import type { Look } from './schema/look-schema';

/** How a member of a cast looks: the persona's look, with what the exercise says otherwise. */
export function lookOf(
  persona: Look,
  member: { [K in keyof Look]?: Look[K] | undefined } | undefined,
): Look {
  const own = Object.entries(member ?? {}).filter(([, value]) => value !== undefined);
  return { ...persona, ...Object.fromEntries(own) };
}
