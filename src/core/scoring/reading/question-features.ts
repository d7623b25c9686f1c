import type { Language } from '../../rubric/context';
import type { Clause } from '../text/clauses';

const OPEN = {
  zh: /怎么(?!着|能|可能|也|都|敢)|咋(?!能|也|都)|如何|怎样|为什么|为啥|为何|什么(?!都|也|的|时候)|啥(?!都|也|时候)|哪(?:些|方面|几|一?[块点头样步条处]|儿|里(?!能)|种|句)|怎么回事|怎么样(?![?]?$)/,
  en: /\b(?:how(?! (?:much|many|long|often|old|big|far|soon|lovely|nice|awful|about))|what(?! (?:time|day|date|a |name))|why|tell me|which (?:part|bit|of|things?))\b/,
};
const NUMBER = {
  zh: /多少|几(?=[个台天年次点号万块回位口月升吨趟张辆人家成毛位岁])|多(?:大|久|长|远|高)|(?:什么|啥)时候|哪(?:天|年|个|位|台|家|张|趟)|何时|谁/,
  en: /\b(?:how (?:much|many|long|often|old|big|far|soon)|when|what (?:time|day|date|name)|who|where|which)\b/,
};
const YES_NO = {
  zh: /吗|么$|是不是|有没有|能不能|可不可以|要不要|会不会|用不用|方不方便|愿不愿意|是否|可否|能否|没有?$|不$|阿要|(.)不\1|了没|带没|还是/,
  en: /^(?:and |but |so |or |well |right |okay )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|any|isn't|aren't|don't|doesn't|won't|wouldn't|haven't|got)\b|\bor\b/,
};
const TAG = {
  zh: /^(?:您(?:看|觉得|说|瞧|瞅)(?:呢|行|成|好|可以|怎么样|如何|中|是不是|是吧|对吧)?|好吗|行吗|可以吗|成吗|好不好|行不行|成不成|行不|成不|好不|怎么样|如何|可好|中不|对吧|是吧|对不对|对不|好吧|是不是)(?:不|吗|呢|成|行)?$|(?:行不行|成不成|好不好|好吗|行吗|成吗|可以吗|行不|成不|好不|中不|怎么样|如何)$/,
  en: /^(?:okay|ok|alright|all right|right|yes|deal|sound good|fair)$|\b(?:isn't it|aren't you|don't you|doesn't it|how about that|how does that sound|is that (?:okay|all right|fair))$/,
};
const HARSH = {
  zh: /您(?:也|还|不|就|至于|怎么|说)|你|谁(?:让|叫)|怎么(?:能|可能|会|不|还)|哪(?:有|能)|不是[^,]{1,10}吗|敢|难道|至于|何必|早(?:干|不)|凭什么|舍不得|对得起/,
  en: /\b(?:why (?:didn't|don't|would) you|didn't you|don't you|did you (?:really|not)|how (?:can|could) you|what did you expect|who else|what's wrong|do you (?:really|want to)|are you (?:really|sure))\b/,
};

/** Names of the columns that tell how a response asks. */
export const QUESTION_NAMES: readonly string[] = [
  'open',
  'number',
  'yes or no',
  'tag',
  'harsh',
  'other',
  'open unmarked',
  'closed unmarked',
  'last is open',
  'last is closed',
  'last is tag',
  'asks',
  'choice',
];

/** Sorts the questions of a response by their form, with and without a question mark; whole numbers in the order of `QUESTION_NAMES`. */
export function questionFeatures(parts: readonly Clause[], locale: Language): number[] {
  const n = {
    open: 0,
    number: 0,
    yesNo: 0,
    tag: 0,
    harsh: 0,
    other: 0,
    openBare: 0,
    closedBare: 0,
    choice: 0,
    last: '' as 'open' | 'closed' | 'tag' | '',
  };
  parts.forEach((part, i) => {
    const marked = part.mark === '?';
    const text =
      marked && part.text.length < 5 && parts[i - 1]?.sentence === part.sentence
        ? `${parts[i - 1]!.text},${part.text}`
        : part.text;
    const tag = TAG[locale].test(part.text);
    const open = OPEN[locale].test(text);
    const number = NUMBER[locale].test(text);
    const yesNo = YES_NO[locale].test(text);
    if (locale === 'zh' ? text.includes('还是') && marked : / or /.test(text) && marked)
      n.choice += 1;
    if (marked) {
      if (HARSH[locale].test(text)) n.harsh += 1;
      if (tag) n.tag += 1;
      else if (number) n.number += 1;
      else if (open) n.open += 1;
      else if (yesNo) n.yesNo += 1;
      else n.other += 1;
      n.last = tag ? 'tag' : open && !number ? 'open' : 'closed';
    } else if (locale === 'zh') {
      n.last = '';
      if (open && !number && part.text.length > 3) n.openBare += 1;
      else if ((yesNo && !/还是|不$/.test(part.text)) || number) n.closedBare += 1;
    } else n.last = '';
  });
  const cap = (v: number): number => (v > 3 ? 3 : v);
  const asks = n.open + n.number + n.yesNo + n.tag + n.other;
  return [
    cap(n.open),
    cap(n.number),
    cap(n.yesNo),
    cap(n.tag),
    cap(n.harsh),
    cap(n.other),
    cap(n.openBare),
    cap(n.closedBare),
    n.last === 'open' ? 1 : 0,
    n.last === 'closed' ? 1 : 0,
    n.last === 'tag' ? 1 : 0,
    cap(asks),
    cap(n.choice),
  ];
}
