import { CONCERN_KINDS, FEELINGS, PERSONA_KINDS, STAGES } from '../../rubric/context';
import type { Prepared } from './prepare-moment';

const REGULATED = {
  zh: /基金|保险|理财|黄金|金条|贷|分期|信用卡|年金|险|国债|存单|结构性/,
  en: /fund|insur|invest|gold|loan|instal|credit|mortgage|bond|annuit|polic|pension|overdraft|wealth|card/,
};
const ASKS_GAIN = {
  zh: /理由|好处|省啥|落着|有(?:什么|啥)用|图(?:什么|啥)|有(?:什么|啥)(?:不一样|区别|不同)|凭(?:什么|啥)|值(?:不值|吗|得)|划算|能(?:给我|帮我)|说说|讲讲|介绍|落着/,
  en: /what have you got|haven't seen|what's different|convince|give me (?:a|one) reason|what(?:'s| is) in it|what (?:do|would|will|can|have) (?:i|you|we|it|they)|why should|worth|benefit|difference|tell me (?:about|what)|what's so|reason/,
};
const UPSET = {
  zh: /[!]|凭什么|气|骗|投诉|少来|什么态度|废话|怎么回事|干什么吃|搞什么|受不了|算什么|太过分|坑/,
  en: /!|ridiculous|joke|complain|fed up|cheat|lie|lied|how dare|disgrace|twice|never again|unbelievable/,
};
const TRAILS = {
  zh: /…|那个|吧$|要不|不知道|我怕|万一|再想想|再说/,
  en: /\.\.\.|…|maybe|not sure|i don't know|afraid|what if|think about/,
};

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
export function contextFeatures(p: Prepared): number[] {
  const m = p.moment;
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
    flag(UPSET[p.locale].test(line)),
    flag(ASKS_GAIN[p.locale].test(line)),
    flag(TRAILS[p.locale].test(line)),
    flag(line === ''),
    flag(REGULATED[p.locale].test(product)),
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
