import { PILLARS, type Rating, type Ratings } from '../../rubric/pillars';

/** CORPUS.md's gold: mean of the raters that gave a number, halves up; null only if all gave null. */
export function goldRatings(ratings: readonly Ratings[]): Ratings {
  const gold = (pillar: (typeof PILLARS)[number]): Rating | null => {
    const given = ratings.map((r) => r[pillar]).filter((r) => r !== null);
    if (given.length === 0) return null;
    let sum = 0;
    for (const r of given) sum += r;
    return Math.floor(sum / given.length + 0.5) as Rating;
  };
  return {
    listening: gold('listening'),
    objection: gold('objection'),
    fab: gold('fab'),
    manner: gold('manner'),
  };
}
