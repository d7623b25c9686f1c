import { CONCERN_KINDS, FEELINGS, PERSONA_KINDS, STAGES } from '../../rubric/context';
import type { Prepared } from './prepare-moment';

/** Names of the columns that describe the moment alone. */
export const CONTEXT_NAMES: readonly string[] = [
  ...PERSONA_KINDS.map((p) => `persona=${p}`),
  ...STAGES.map((s) => `stage=${s}`),
  ...CONCERN_KINDS.map((k) => `concern=${k}`),
  'concern',
  ...FEELINGS.map((f) => `feeling=${f}`),
  'feeling=none',
  'product',
  'facts',
  'needs',
  'history',
  'narrated',
  'line long',
  'line short',
  'line asks',
  'line upset',
  'line asks gain',
  'line trails off',
  'line empty',
  'regulated',
  'line figures',
  'own spoke',
];

/** Describes the moment in whole numbers, in the order of `CONTEXT_NAMES`. */
export function contextFeatures(p: Omit<Prepared, 'context'>): number[] {
  const m = p.moment;
  const { forms } = p.lexicon;
  const line = p.line.text;
  const wide = p.locale === 'en' ? 3 : 1;
  const asks = p.locale === 'zh' ? /\?|吗|怎么|多少|什么|啥|咋|哪/ : /\?/;
  const product = `${p.product.text} ${p.situation.text} ${p.facts.map((f) => f.feature.text).join(' ')}`;
  return [
    ...PERSONA_KINDS.map((k) => flag(m.persona === k)),
    ...STAGES.map((k) => flag(m.stage === k)),
    ...CONCERN_KINDS.map((k) => flag(m.concern?.kind === k)),
    flag(m.concern !== null),
    ...FEELINGS.map((k) => flag(m.feeling === k)),
    flag(!FEELINGS.includes(m.feeling)),
    flag(m.product !== null),
    capped(p.facts.length, 3),
    capped(m.needs.length, 3),
    capped(m.history.length, 3),
    flag(p.narrated),
    flag(line.length > 50 * wide),
    flag(line.length < 18 * wide),
    flag(asks.test(line)),
    flag(forms.upset.test(line)),
    flag(forms.asks_gain.test(line)),
    flag(forms.trails_off.test(line)),
    flag(line === ''),
    flag(forms.regulated.test(product)),
    capped(p.numbers.line.length, 3),
    flag(p.own.text !== ''),
  ];
}

function flag(yes: boolean): number {
  return yes ? 1 : 0;
}

function capped(n: number, most: number): number {
  return n > most ? most : n;
}
