import type { Language } from '../../rubric/context';
import type { Clause } from '../text/clauses';
import type { Lexicon } from './lexicon-type';

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
export function questionFeatures(
  parts: readonly Clause[],
  locale: Language,
  forms: Lexicon['forms'],
): number[] {
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
    const tag = forms.asks_assent.test(part.text);
    const open = forms.asks_open.test(text);
    const number = forms.asks_number.test(text);
    const yesNo = forms.asks_yes_no.test(text);
    if (locale === 'zh' ? text.includes('还是') && marked : / or /.test(text) && marked)
      n.choice += 1;
    if (marked) {
      if (forms.asks_harshly.test(text)) n.harsh += 1;
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
