import { isActId, type ActId } from '../rubric/acts';
import { LANGUAGES } from '../rubric/context';
import { PILLARS, type Pillar, type Rating, type Ratings } from '../rubric/pillars';
import { RED_LINES } from '../rubric/red-lines';
import type { Complain } from './check-persona';
import { asList, asMap, type Loose } from './loose';

/** Fewest examples of a beat in each language, and how many of them must meet the goal. */
const MIN_EXAMPLES = 5;
const MIN_MEET = 2;
/** Acts that no response rated 3 or more may do. */
const NEVER_GOOD: readonly ActId[] = [...RED_LINES, 'pressure'];
/** Ratings from here on count as good. */
const GOOD = 3;

/**
 * Checks a drill's examples: enough in each language, no text twice, rated where called for, good
 * ones that break no red line, two or more that meet the goal and two or more that don't, and one
 * that does without the goal's acts: by these the scorer tells what the method is.
 */
export function checkDrillExamples(id: string, beat: Loose, goal: Loose, complain: Complain): void {
  for (const language of LANGUAGES) {
    const path = ['beats', id, 'examples', language];
    const examples = asList(asMap(beat.examples)[language]).map(readExample);
    if (asMap(beat.examples)[language] === undefined) continue;
    if (examples.length < MIN_EXAMPLES) {
      complain(path, `${examples.length} examples; at least ${MIN_EXAMPLES} are needed`);
    }
    const texts = new Set<unknown>();
    examples.forEach(({ text, ratings, acts }, i) => {
      if (texts.has(text)) complain([...path, i, 'text'], 'the same text stands here twice');
      texts.add(text);
      checkRatings(ratings, beat.concern !== undefined, (pillar, message) =>
        complain([...path, i, 'rated', pillar], message),
      );
      const bad = acts.find((act) => NEVER_GOOD.includes(act));
      const best = Math.max(...PILLARS.map((p) => ratings[p] ?? 0));
      if (bad !== undefined && best >= GOOD) {
        complain([...path, i], `a response with ${bad} is not rated ${best} anywhere`);
      }
    });
    const did = asList(goal.did);
    if (examples.length > 0 && examples.every((e) => e.acts.some((act) => did.includes(act)))) {
      complain(path, 'every example does an act of the goal; show one that does not');
    }
    const meet = examples.filter((example) => meets(example, goal)).length;
    if (examples.length < MIN_EXAMPLES) continue;
    if (meet < MIN_MEET) {
      complain(path, `${meet} of the examples meet the goal; at least ${MIN_MEET} must`);
    } else if (examples.length - meet < MIN_MEET) {
      complain(
        path,
        `all but ${examples.length - meet} meet the goal; show ${MIN_MEET} that don't`,
      );
    }
  }
}

interface Example {
  text: unknown;
  ratings: Ratings;
  acts: ActId[];
}

function readExample(value: unknown): Example {
  const { text, rated, acts } = asMap(value);
  const given = asMap(rated);
  const read = (p: Pillar) => (typeof given[p] === 'number' ? (given[p] as Rating) : null);
  return {
    text,
    ratings: {
      listening: read('listening'),
      objection: read('objection'),
      fab: read('fab'),
      manner: read('manner'),
    },
    acts: asList(acts).filter((a): a is ActId => typeof a === 'string' && isActId(a)),
  };
}

function checkRatings(
  ratings: Ratings,
  concern: boolean,
  complain: (pillar: Pillar, message: string) => void,
): void {
  for (const pillar of ['listening', 'manner'] as const) {
    if (ratings[pillar] === null) complain(pillar, `${pillar} is always rated here`);
  }
  if (concern && ratings.objection === null) {
    complain('objection', 'the beat has a concern, so objection is rated');
  }
  if (!concern && ratings.objection !== null) {
    complain('objection', 'the beat has no concern, so objection is null');
  }
}

function meets({ ratings, acts }: Example, goal: Loose): boolean {
  if (!asList(goal.did).some((act) => acts.includes(act as ActId))) return false;
  if (RED_LINES.some((act) => acts.includes(act))) return false;
  return PILLARS.every((pillar) => {
    const least = asMap(goal.rated)[pillar];
    const rating = ratings[pillar];
    return typeof least !== 'number' || (rating !== null && rating >= least);
  });
}
