import { ACTS, type ActId } from '../../rubric/acts';
import type { Example } from '../../scoring/judgement-type';
import type { Bank } from './bank';
import type { Learner } from './learner-type';

const PUSHY: readonly ActId[] = [
  'pressure',
  'overpromise',
  'assumptive_close',
  'direct_close',
  'disparage_competitor',
  'misrepresent',
  'dismiss',
];
const RUDE: readonly ActId[] = ['rude', 'blame', 'argue', 'talk_down'];
/** Faults of those who mean no harm. */
const HARMLESS: readonly ActId[] = ['vague_claim', 'jargon', 'ramble'];
/** Quality of an example that is as good as they get; from here on an expert would have said it. */
const EXEMPLARY = 3.5;
/** Quality from which a response is good. */
const GOOD = 2.75;

/**
 * What a learner may say at a beat, all equally likely: the beat's examples of their kind, else what
 * comes nearest, else lines of the bank. `line` is what the customer has just said.
 */
export function chooseTexts(
  learner: Learner,
  examples: readonly Example[],
  bank: Bank,
  line: string,
): string[] {
  const texts = (list: readonly Example[]) => list.map((e) => e.text);
  const clean = examples.filter((e) => !e.acts.some((a) => ACTS[a].polarity === '-'));
  const orElse = (list: readonly Example[], lines: readonly string[]) =>
    list.length > 0 ? texts(list) : [...lines];
  switch (learner) {
    case 'expert':
      return orElse(
        upTo(clean, (q) => q >= EXEMPLARY, Infinity),
        bank.formulaic,
      );
    case 'solid':
      return orElse(
        upTo(clean, (q) => q >= GOOD && q < EXEMPLARY, 3),
        bank.formulaic,
      );
    case 'formulaic':
      return orElse(
        examples.filter((e) => quality(e) >= 1.5 && quality(e) < 2.5 && meansNoHarm(e)),
        bank.formulaic,
      );
    case 'pushy':
      return orElse(
        examples.filter((e) => harms(e, PUSHY) && quality(e) < 2.5),
        bank.pushy,
      );
    case 'rude':
      return orElse(
        examples.filter((e) => harms(e, RUDE) && (e.rated.manner ?? 2) <= 1),
        bank.rude,
      );
    case 'silent':
      return [''];
    case 'stuffer':
      return [...bank.stuffer];
    case 'copycat':
      return [line];
    case 'random':
      return orElse(examples, bank.formulaic);
  }
}

/** Those that are fit, else those that come nearest to a quality. */
function upTo(
  list: readonly Example[],
  fit: (quality: number) => boolean,
  goal: number,
): readonly Example[] {
  const fitting = list.filter((e) => fit(quality(e)));
  if (fitting.length > 0 || list.length === 0) return fitting;
  const away = (e: Example) => (goal === Infinity ? -quality(e) : Math.abs(quality(e) - goal));
  const least = Math.min(...list.map(away));
  return list.filter((e) => away(e) === least);
}

/** Mean of the ratings that an example declares; manner alone makes no response good. */
function quality({ rated }: Example): number {
  const given = [rated.listening, rated.objection, rated.fab].filter((r) => typeof r === 'number');
  const main = given.length > 0 ? given : [rated.manner ?? 2];
  return main.reduce<number>((sum, r) => sum + r, 0) / main.length;
}

function meansNoHarm({ acts }: Example): boolean {
  return acts.every((a) => ACTS[a].polarity !== '-' || HARMLESS.includes(a));
}

function harms(example: Example, acts: readonly ActId[]): boolean {
  return example.acts.some((a) => acts.includes(a));
}
