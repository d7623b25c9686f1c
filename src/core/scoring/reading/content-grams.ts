import type { Language } from '../../rubric/context';

/** Characters that carry no content of their own: pairs with one of them do not tell what a text is about. */
const STOP_ZH = new Set(
  '的了是我您你他她它们这那有在就也都和跟与把被让给对吗呢吧啊呀哈嘛么个一不没要会能可以说得着过到去来上下里还很太真好什怎哪谁几多少为因所但而或如果先再又才只最更每些点人家咱啥咋,.?!:;"()[]…— ~\'',
);
const STOP_EN = new Set(
  'the a an and or but so to of in on at for with from by is are was were be been am do does did have has had i you he she it we they me him her us them my your his its our their this that these those there here what which who how when where why not no yes can could will would shall should may might must just very really well as if then than too also all any some one get got give take make go come know see say tell want need like about into out up down over more most other than don doesn didn won isn aren can ll ve re im sir madam mr mrs ms please thank thanks sorry hello right okay ok'.split(
    ' ',
  ),
);

/** Whether a character (Chinese) or a word (English) carries no content of its own. */
export function isStop(piece: string, locale: Language): boolean {
  return (locale === 'zh' ? STOP_ZH : STOP_EN).has(piece);
}

/** Cuts an English word to a crude stem, so that `fees` meets `fee` and `booked` meets `booking`. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** The pieces of a normalised text that carry content: pairs of characters in Chinese, stems in English. */
export function contentGrams(text: string, locale: Language): Set<string> {
  const found = new Set<string>();
  if (locale === 'en') {
    for (const word of text.split(/[^a-z0-9]+/)) {
      if (word.length >= 2 && !STOP_EN.has(word) && (word.length > 2 || word > '0'))
        found.add(stem(word));
    }
    return found;
  }
  for (let i = 0; i + 1 < text.length; i += 1) {
    const a = text.charAt(i);
    const b = text.charAt(i + 1);
    if (!STOP_ZH.has(a) && !STOP_ZH.has(b)) found.add(a + b);
  }
  return found;
}
