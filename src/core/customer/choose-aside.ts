import type { PersonaText } from '../scenario/scenario-type';
import { pickIndex } from '../text/hash-text';
import type { Mood } from './mood';

/** What decides between a persona's asides. */
interface AsideMoment {
  before: Mood;
  after: Mood;
  waited: boolean;
  seed: number;
  /** Keeps one turn's draw apart from the next. */
  key: string;
  /** Asides already heard in this talk. */
  heard: readonly string[];
}

/**
 * The aside spoken when a customer's mood changes, or when one keeps them waiting; null where the
 * persona has none for it. A fall of patience is louder than a change of trust. Unheard ones first.
 */
export function chooseAside(persona: PersonaText, moment: AsideMoment): string | null {
  const { before, after } = moment;
  const changed = (region: 'trust' | 'patience') =>
    before[region] === after[region]
      ? []
      : persona.asides.filter(
          (a) =>
            'region' in a &&
            a.region === region &&
            a.from === before[region] &&
            a.to === after[region],
        );
  const waits = moment.waited ? persona.asides.filter((a) => 'wait' in a) : [];
  const fitting =
    [waits, changed('patience'), changed('trust')].find((list) => list.length > 0) ?? [];
  const unheard = fitting.filter((a) => !moment.heard.includes(a.text));
  const from = unheard.length > 0 ? unheard : fitting;
  return from[pickIndex(moment.seed, moment.key, Math.max(1, from.length))]?.text ?? null;
}
