import type { Spoken } from './log-type';

/** Words come in every few tenths of a second while somebody speaks; from this long without one it is a pause. In ms. */
const PAUSE = 1500;

/** How long a response was spoken, and with how many pauses, from the times (ms, in order) at which words of it were heard. */
export function measureSpeech(heardAt: readonly number[]): Spoken {
  const first = heardAt[0] ?? 0;
  const last = heardAt.at(-1) ?? first;
  const pauses = heardAt.filter((at, i) => i > 0 && at - (heardAt[i - 1] ?? at) >= PAUSE).length;
  return { seconds: Math.round((last - first) / 1000), pauses };
}
