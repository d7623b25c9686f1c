import type { Prepared } from '../reading/prepare-moment';
import type { Reading } from '../reading/read-response';

/** Fewest pieces of content by which one can tell that a response is about something else. */
const LEAST = { zh: 12, en: 6 };

/**
 * Tells whether nothing in a response that says something comes from its moment. That alone is no fault (good words of comfort
 * share nothing either): a response is off the topic where the models hear no listening in it as well.
 */
export function sharesNothing(reading: Reading, p: Prepared): boolean {
  const { content } = reading;
  if (p.narrated || content.size < LEAST[p.locale]) return false;
  const parts = [p.line, p.said, p.own, p.concern, p.product, p.situation, ...p.needs];
  const facts = p.facts.flatMap((f) => [f.feature, f.advantage, f.benefit]);
  return ![...parts, ...facts].some(({ grams }) => {
    for (const g of content) if (grams.has(g)) return true;
    return false;
  });
}
