import { judge } from './judge';
import type { Weights } from './model/weights-type';
import type { Moment } from './moment-type';

/** Patterns that are compiled in one step: about as many as a slow machine compiles within a frame or two. */
const PATTERNS_A_STEP = 4;
/** Lengths of stock texts to judge, short ones first: until these the engine has compiled what it will need again. */
const LENGTHS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

/**
 * The first judgement costs ten times what later ones do, because patterns and code are compiled when first used. These are
 * small steps, to be taken one by one between other tasks, after which the first response is judged as fast as the rest.
 */
export function warmUp(weights: Weights): (() => void)[] {
  const { cues, forms, matters, common, redRules } = weights.lexicon;
  const text = `${[...common].slice(0, 60).join(weights.locale === 'zh' ? '' : ' ')}?`;
  const patterns = [
    ...Object.values(cues),
    ...Object.values(forms),
    ...matters,
    ...redRules.flatMap(({ says, products }) => (products === null ? [says] : [says, products])),
  ];
  const steps: (() => void)[] = [];
  for (let i = 0; i < patterns.length; i += PATTERNS_A_STEP)
    steps.push(() => {
      // `search` leaves no trace in a pattern, where `test` would move its place.
      // Twice, for engines compile a pattern in earnest only when it comes again.
      for (const pattern of patterns.slice(i, i + PATTERNS_A_STEP))
        for (const piece of [text, text.slice(1)]) piece.search(pattern);
    });
  for (const length of LENGTHS)
    steps.push(() => void judge(weights, momentOf(text), text.slice(-length)));
  return steps;
}

/** A moment that calls for every pillar. */
function momentOf(text: string): Moment {
  const line = text.slice(0, 12);
  return {
    situation: text,
    learnerRole: '',
    persona: 'neutral',
    stage: 'objection',
    history: [],
    customerLine: line,
    concern: { kind: 'price', text: line },
    feeling: 'calm',
    needs: [],
    product: null,
  };
}
