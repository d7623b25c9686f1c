import { remember } from '../../remember';
import type { Language } from '../../rubric/context';
import type { Moment } from '../moment-type';
import type { Lexicon } from './lexicon-type';
import { normalise } from '../text/normalise';
import { numbers } from '../text/numbers';
import { mattersOf } from './concept-features';
import { contentGrams } from './content-grams';
import { contextFeatures } from './context-features';

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
  /** Matters of the lexicon that its parts touch. */
  matters: Record<'line' | 'concern' | 'needs' | 'facts', boolean[]>;
  /** Where a response's words can come from. */
  sources: Sources;
  /** The columns that describe the moment alone. */
  context: number[];
}

/** Content grams by the mask of the part of the moment that they stand in; the first that has a word is its source. */
export type Sources = [mask: string, ReadonlySet<string>[]][];

const EMPTY: Part = { text: '', grams: new Set() };

/** Reads a moment once into normal forms, content grams and numbers. */
export function readMoment(moment: Moment, lexicon: Lexicon): Prepared {
  const { locale } = lexicon;
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
  const own = part(of('learner'));
  const concern = moment.concern === null ? EMPTY : part(moment.concern.text);
  const needs = moment.needs.map((need) => part(need.text));
  const product = moment.product === null ? EMPTY : part(moment.product.name);
  const benefits = facts.map((f) => `${f.feature.text} ${f.advantage.text} ${f.benefit.text}`);
  const prepared = {
    moment,
    locale,
    lexicon,
    line,
    said,
    own,
    concern,
    needs,
    facts,
    product,
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
    matters: {
      line: mattersOf(line.text, lexicon),
      concern: mattersOf(concern.text, lexicon),
      needs: mattersOf(needs.map((n) => n.text).join(' '), lexicon),
      facts: mattersOf(benefits.join(' '), lexicon),
    },
    sources: [
      ['L', [line.grams]],
      ['N', [concern.grams, ...needs.map((n) => n.grams)]],
      ['F', [product.grams, ...facts.map((f) => f.feature.grams)]],
      ['B', facts.flatMap((f) => [f.advantage.grams, f.benefit.grams])],
      ['S', [said.grams, situation.grams, own.grams]],
    ] satisfies Sources as Sources,
  };
  return { ...prepared, context: contextFeatures(prepared) };
}

/** A moment as it was read the last time: many responses are judged at the same one. */
export const prepareMoment = remember(readMoment);
