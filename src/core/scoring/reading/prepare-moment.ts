import type { Language } from '../../rubric/context';
import type { Moment } from '../moment-type';
import type { Lexicon } from './lexicon-type';
import { normalise } from '../text/normalise';
import { numbers } from '../text/numbers';
import { contentGrams } from './content-grams';

/** A part of the moment in the forms that responses are compared with. */
export interface Part {
  text: string;
  grams: Set<string>;
}

/** The moment as the links need it. */
export interface Prepared {
  moment: Moment;
  locale: Language;
  lexicon: Lexicon;
  line: Part;
  said: Part;
  own: Part;
  concern: Part;
  needs: Part[];
  facts: { feature: Part; advantage: Part; benefit: Part; need: string }[];
  product: Part;
  situation: Part;
  numbers: { line: number[]; facts: number[]; rest: number[] };
  /** Whether the line is only told, in brackets, and no words are spoken. */
  narrated: boolean;
}

const EMPTY: Part = { text: '', grams: new Set() };

/** Reads a moment once into normal forms, content grams and numbers. */
export function prepareMoment(moment: Moment, locale: Language, lexicon: Lexicon): Prepared {
  const part = (raw: string): Part => {
    const { text } = normalise(raw, 2000);
    return { text, grams: contentGrams(text, locale) };
  };
  const of = (by: 'customer' | 'learner'): string =>
    moment.history
      .filter((line) => line.by === by)
      .map((line) => line.text)
      .join(' . ');
  const line = part(moment.customerLine);
  const facts = (moment.product?.facts ?? []).map((fact) => ({
    feature: part(fact.feature),
    advantage: part(fact.advantage),
    benefit: part(fact.benefit),
    need: fact.need ?? '',
  }));
  const said = part(of('customer'));
  const situation = part(moment.situation);
  const values = (text: string): number[] => numbers(text).map((n) => n.value);
  return {
    moment,
    locale,
    lexicon,
    line,
    said,
    own: part(of('learner')),
    concern: moment.concern === null ? EMPTY : part(moment.concern.text),
    needs: moment.needs.map((need) => part(need.text)),
    facts,
    product: moment.product === null ? EMPTY : part(moment.product.name),
    situation,
    numbers: {
      line: values(line.text),
      facts: facts.flatMap((f) => [
        ...values(f.feature.text),
        ...values(f.advantage.text),
        ...values(f.benefit.text),
      ]),
      rest: [
        ...values(said.text),
        ...values(situation.text),
        ...moment.needs.flatMap((n) => values(normalise(n.text).text)),
      ],
    },
    narrated:
      line.text.startsWith('(') &&
      line.text.endsWith(')') &&
      line.text.indexOf(')') === line.text.length - 1,
  };
}
