import { MOOD_STATES, type MoodRegion } from '../customer/mood';
import { PILLARS } from '../rubric/pillars';
import { asBranches, asMap, asWord, type Loose } from './loose';
import type { DataPath } from './problem';
import { walkGuard } from './walk-guard';

/** What a check says of a place; the loader adds file, line and column. */
export type Complain = (path: DataPath, message: string) => void;

/** The rating that counts as really good, on which alone a mood may rise. */
const GOOD = 3;

/**
 * Checks how a persona is wired: `act.*` and `wait` only lower; a rise hangs on `judged`, one step,
 * with a rating of 3 or more; patience is lost on repeated poor listening; `leaving` is the end.
 */
export function checkPersona(data: unknown, complain: Complain): void {
  const states = asMap(asMap(asMap(data).machine).states);
  for (const region of ['trust', 'patience'] as const) {
    const order: readonly string[] = MOOD_STATES[region];
    const height = (state: string) => (region === 'trust' ? 1 : -1) * order.indexOf(state);
    const regionStates = asMap(asMap(states[region]).states);
    for (const from of order) {
      const on = asMap(asMap(regionStates[from]).on);
      for (const [event, transition] of Object.entries(on)) {
        const path = ['machine', 'states', region, 'states', from, 'on', event];
        for (const { branch, path: tail } of asBranches(transition)) {
          checkMove(event, height(from), branch, [...path, ...tail], height, complain);
        }
      }
      if (region === 'patience') checkPatience(from, on, complain);
    }
  }
}

function checkMove(
  event: string,
  from: number,
  branch: Loose,
  path: DataPath,
  height: (state: string) => number,
  complain: Complain,
): void {
  const target = asWord(branch.target);
  if (target === null) return;
  const rise = height(target) - from;
  if (event !== 'judged') {
    if (rise >= 0) complain(path, `${event} may only lower; only judged may raise`);
    walkGuard(branch.guard, [...path, 'guard'], (type, _params, at) => {
      if (type === 'response')
        complain(at, `${event} carries no ratings: response belongs on judged`);
    });
  } else if (rise > 1) complain(path, 'a mood rises one step at a time');
  else if (rise === 1 && !needsGood(branch.guard)) {
    complain(path, `a rise needs a rating of at least ${GOOD} in some pillar`);
  } else if (rise === 0) complain(path, 'this leads to where it starts');
  walkGuard(branch.guard, [...path, 'guard'], (type, params, at) => {
    if (type === 'knows' || type === 'turns') complain(at, `${type} belongs to an exercise`);
    for (const key of ['who', 'any', 'all']) {
      if (type === 'mood' && key in params)
        complain([...at, 'params', key], 'a persona knows itself alone');
    }
  });
}

function needsGood(guard: unknown): boolean {
  const { type, params } = asMap(guard);
  if (type === 'response') {
    return PILLARS.some((p) => Number(asMap(params)[p] ?? 0) >= GOOD);
  }
  const inner = asMap(params).guards;
  const guards = Array.isArray(inner) ? inner : [];
  if (type === 'all') return guards.some(needsGood);
  return type === 'any' && guards.length > 0 && guards.every(needsGood);
}

/** No rubbish can hold a customer for ever. */
function checkPatience(from: string, on: Loose, complain: Complain): void {
  const path = ['machine', 'states', 'patience', 'states', from];
  if (from === 'leaving') {
    if (Object.keys(on).length > 0) complain([...path, 'on'], 'who is leaving stays gone');
    return;
  }
  const first = asBranches(on.judged)[0]?.branch;
  const { type, params } = asMap(first?.guard);
  const p = asMap(params);
  const atMost = asMap(p.atMost);
  const lost =
    type === 'response' &&
    Object.keys(p).length === 1 &&
    Object.keys(atMost).length === 1 &&
    Number(atMost.listening) >= 1 &&
    first?.target !== from;
  if (!lost) {
    complain(path, 'the first branch of judged must lose patience on {atMost: {listening: 1}}');
  }
}

/** How a persona is wired, as one string: two personas with the same one react alike. */
export function wiringOf(data: unknown): string {
  const states = asMap(asMap(asMap(data).machine).states);
  return JSON.stringify(
    (['trust', 'patience'] satisfies MoodRegion[]).map((r) => asMap(states[r]).states),
  );
}
