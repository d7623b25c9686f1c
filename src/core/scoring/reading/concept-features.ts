import type { Prepared } from './prepare-moment';

/** Matters that customers talk about, each with its words in both languages, so that other words for the same are heard as the same. */
const CONCEPTS: readonly { zh: RegExp; en: RegExp }[] = [
  {
    zh: /贵|便宜|价|划算|优惠|花(?:钱|销)|省钱|费用|成本|块钱?|掏钱/,
    en: /price|expensive|cheap|dear|cost|fee|charge|afford|discount|save/,
  },
  { zh: /利息|利率|收益|年化|回报|赚/, en: /interest|rate|yield|return|earn/ },
  { zh: /亏|赔|跌|损失|没了|打水漂|缩水/, en: /los[est]|loss|fall|fell|down|gone/ },
  { zh: /等|排队|慢|拖|久|耽误|钟头|半天/, en: /wait|queue|slow|late|delay|hours?|weeks?/ },
  {
    zh: /急|赶|马上|来不及|没(?:时间|空|工夫)|忙|开会|快点/,
    en: /hurry|rush|busy|no time|quick|minute|flight|train|late/,
  },
  {
    zh: /骗|坑|糊弄|忽悠|信不过|不信|靠不住|套路|上当|蒙/,
    en: /trust|cheat|lie|trick|catch|scam|burnt|believe|honest/,
  },
  {
    zh: /信息|隐私|泄露|保密|告诉(?:别人|儿子|我)|打听|查户口/,
    en: /privacy|private|confidential|tell (?:my|him|her)|data|secret/,
  },
  {
    zh: /孩子|儿子|女儿|闺女|孙|老伴|老婆|老公|爱人|家里|爸|妈|父母|媳妇|姐夫/,
    en: /child|kids?|son|daughter|wife|husband|mother|mum|father|dad|family|brother|sister|gran/,
  },
  {
    zh: /病|医院|手术|住院|看病|药|身体|护工|养老/,
    en: /ill|sick|hospital|surgery|operation|doctor|health|pension|retire/,
  },
  {
    zh: /不会|不懂|学不|复杂|麻烦|看不清|字小|点错|按错|弄错|不敢/,
    en: /complicat|difficult|don't (?:know|understand)|wrong (?:number|button)|learn|confus|machine|press|afraid/,
  },
  {
    zh: /丢|被(?:盗|偷|刷|人)|安全|不见了|取走|冒用|转走|飞了/,
    en: /lost|stolen|safe|secure|swallow|block|thief|fraud/,
  },
  {
    zh: /质量|坏|毛病|故障|滤芯|冒黑烟|掺|漏|修|返修|退货/,
    en: /quality|broken|fault|repair|leak|claims?|returns?|defect|fake/,
  },
  {
    zh: /司机|师傅|车队|台车|车辆|油耗|偷油|加油|柴油|里程/,
    en: /driver|fleet|car|truck|fuel|litre|petrol|diesel/,
  },
  {
    zh: /票|发票|对账|报销|财务|账单|小票|流水/,
    en: /invoice|receipt|statement|bookkeep|accounts?|payroll|expense/,
  },
  {
    zh: /别家|隔壁|对面|他们|人家|同行|竞争|民营|那家|另一家/,
    en: /other (?:bank|place|shop|firm)|competitor|across the road|they|rival|elsewhere|offer from/,
  },
  {
    zh: /贷|借|还款|月供|欠|还不上|分期|负债/,
    en: /loan|borrow|debt|repay|instal|mortgage|owe|credit/,
  },
  {
    zh: /投诉|经理|领导|行长|说法|交代|态度/,
    en: /complain|manager|boss|attitude|explanation|apolog/,
  },
  {
    zh: /证件|身份证|证明|材料|手续|表格|签字|盖章|复印/,
    en: /id\b|passport|document|form|paper|sign|proof/,
  },
  { zh: /风险|稳|保本|保险|保障|万一/, en: /risk|guarantee|insur|cover|what if|secure/ },
  { zh: /现金|存款|定期|取钱|余额|存折|卡里/, en: /cash|deposit|savings|withdraw|balance|account/ },
  {
    zh: /做不了主|商量|老板定|签字权|拍板|问问|决定/,
    en: /decide|decision|ask my|talk to|not up to me|discuss|partner/,
  },
  {
    zh: /用不(?:上|着)|不需要|没必要|够用|不缺/,
    en: /don't need|no need|already have|enough|happy with|no use/,
  },
  {
    zh: /天|风|雨|热|冷|收割|麦|地里|庄稼|季/,
    en: /harvest|farm|field|season|weather|winter|summer/,
  },
  { zh: /面子|丢人|笑话|难看|不好意思|脸/, en: /embarrass|ashamed|shame|laugh|stupid|face/ },
];

/** Names of the columns that link by matters instead of words. */
export const CONCEPT_NAMES: readonly string[] = [
  'of line',
  'of concern',
  'of needs',
  'of facts',
  'foreign',
  'number',
];

/** Counts the matters that a response shares with the parts of its moment, in the order of `CONCEPT_NAMES`. */
export function conceptFeatures(text: string, p: Prepared): number[] {
  const of = (s: string): boolean[] => CONCEPTS.map((c) => s !== '' && c[p.locale].test(s));
  const mine = of(text);
  const line = of(p.line.text);
  const concern = of(p.concern.text);
  const needs = of(p.needs.map((n) => n.text).join(' '));
  const facts = of(
    p.facts.map((f) => `${f.feature.text} ${f.advantage.text} ${f.benefit.text}`).join(' '),
  );
  const shared = (other: readonly boolean[]): number =>
    cap(mine.filter((m, i) => m && other[i]).length);
  const foreign = cap(
    mine.filter((m, i) => m && !line[i] && !concern[i] && !needs[i] && !facts[i]).length,
  );
  return [
    shared(line),
    shared(concern),
    shared(needs),
    shared(facts),
    foreign,
    cap(mine.filter(Boolean).length),
  ];
}

function cap(n: number): number {
  return n > 4 ? 4 : n;
}
