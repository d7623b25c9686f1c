import type { Language } from '../../rubric/context';
import type { ActId } from '../../rubric/acts';
import { cuesOf } from '../cues/cues-of';

/** Promises that are denied: said with a no before them. */
const DENIED = {
  zh: /(?:不是|不能|不敢|不会|没法|无法|没有|并不|谁(?:也|都)不|[不没别无])(?:跟您|给您|说|讲|去|要|再|轻易|随便)?(?:绝对|百分之?百|100%)?(?:保本|保证|承诺|担保|打包票|拍胸脯|包您|兜底|保息|保收益|零风险|存款|稳赚|说死)[^,.?!]{0,8}/g,
  en: /\b(?:not|no|never|can't|cannot|won't|isn't|aren't|don't|nobody can|no one can|without)\b (?:\w+ ){0,2}?(?:guarantee\w*|promise\w*|risk-?free|safe as|certain|sure|deposit|absolutely|always)[^,.?!]{0,20}/g,
};
/** What stands in quotation marks, and what somebody else is reported to have said. */
const MARKED = /"[^"]{1,120}"/g;
const REPORTED = {
  zh: /您(?:刚才?)?(?:说|讲|提到|听到|问)的[^,.?!]{0,16}|(?:他|她|上回那个人|同事)(?:当时|们)?(?:跟您)?(?:说|讲|答应)[^.?!]{0,24}/g,
  en: /\b(?:you (?:were told|heard|said)|(?:he|she|they) (?:said|told you|promised))\b[^.?!]{0,60}/g,
};
const SUBJECTS: Partial<Record<ActId, readonly string[]>> = {
  overpromise: ['overpromise', 'superlative'],
  misrepresent: ['misrepresent', 'overpromise'],
};

/**
 * Tells whether a harmful claim is only denied or quoted: 「不保本」 and 「您说的“保本”」 promise nothing. True where something
 * was denied or quoted and no claim is left without it.
 */
export function isDisclaimed(act: ActId, text: string, locale: Language): boolean {
  const names = SUBJECTS[act];
  if (names === undefined) return false;
  const left = text
    .replace(MARKED, ' ')
    .replace(REPORTED[locale], ' ')
    .replace(DENIED[locale], ' ');
  if (left === text) return false;
  const cues = cuesOf(locale);
  return !names.some((name) => {
    const cue = cues[name];
    return cue !== undefined && new RegExp(cue.source).test(left);
  });
}
