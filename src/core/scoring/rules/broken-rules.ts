import type { ActId } from '../../rubric/acts';
import type { Prepared } from '../reading/prepare-moment';

/** A wording of a rule for red lines, by its offsets in the normalised text. */
export interface Broken {
  act: ActId;
  veto: boolean;
  start: number;
  end: number;
}

/** What stands in quotation marks. */
const MARKED = /"[^"]{1,120}"/g;

/** The rules for red lines that a normalised text breaks; what is denied, quoted or supposed is blanked out first where a rule allows it. */
export function brokenRules(text: string, p: Prepared): Broken[] {
  const { redRules, forms } = p.lexicon;
  const about = [
    p.situation.text,
    p.line.text,
    p.product.text,
    ...p.facts.map((f) => f.feature.text),
  ].join(' ');
  const blank = (from: string, pattern: RegExp): string =>
    from.replace(pattern, (words) => ' '.repeat(words.length));
  return redRules.flatMap((rule) => {
    if (rule.products !== null && !rule.products.test(about)) return [];
    let left = text;
    if (rule.allowed.includes('quoted')) left = blank(blank(left, MARKED), forms.reported);
    if (rule.allowed.includes('denied')) left = blank(left, forms.denied);
    if (rule.allowed.includes('conditional')) left = blank(left, forms.conditional);
    const found = rule.says.exec(left);
    return found === null || found[0] === ''
      ? []
      : [
          {
            act: rule.act,
            veto: rule.veto,
            start: found.index,
            end: found.index + found[0].length,
          },
        ];
  });
}
