import { factsAsked, unpackMood } from '../step/model';
import { tells } from '../step/step-event';
import type { Walk } from '../walk/walk';
import type { Finding } from './finding-type';
import { castOf, inExercise } from './names';

/** Facts that are never told to anyone, told only after a wait, or of no consequence. */
export function findFacts(walks: readonly Walk[]): Finding[] {
  const [first] = walks;
  if (first === undefined) return [];
  const { exercise } = first.model.scenario;
  const asked = factsAsked(first.model.scenario);
  return Object.entries(exercise.facts).flatMap(([id, fact]): Finding[] => {
    const where = { in: inExercise(first), path: ['facts', id] };
    const told = (walk: Walk, moods: ReadonlySet<number>) => {
      const rule = walk.model.allFacts[id];
      return rule !== undefined && [...moods].some((m) => tells(rule, m));
    };
    const never = walks.filter((w) => !told(w, w.asked.all));
    const waiting = walks.filter((w) => told(w, w.asked.all) && !told(w, w.asked.plain));
    const found: Finding[] = [];
    if (never.length > 0) {
      found.push({
        ...where,
        kind: 'fact-unreachable',
        message: `${id} is never told: its owner's mood is never one of tellsWhen (reached: ${moodsSeen(never[0], id)})`,
        casts: never.length === walks.length ? [] : never.map(castOf),
      });
    }
    if (waiting.length > 0) {
      found.push({
        ...where,
        kind: 'only-by-waiting',
        message: `${id} is told only after letting the customer wait`,
        casts: waiting.length === walks.length ? [] : waiting.map(castOf),
      });
    }
    if (fact.hidden && !asked.has(id) && !servesProduct(first, fact.need)) {
      found.push({
        ...where,
        kind: 'fact-idle',
        message: `nothing depends on ${id}: no guard asks whether it is known, and it shows no need that the product serves`,
        casts: [],
      });
    }
    return found;
  });
}

/** A need that comes out and that a product's fact serves is what an exemplary presentation is tied to. */
function servesProduct(walk: Walk, need: string | undefined): boolean {
  const { product, needs } = walk.model.scenario.exercise;
  if (need === undefined || needs[need]?.said === true) return false;
  return product?.facts.some((f) => f.need === need) === true;
}

function moodsSeen(walk: Walk | undefined, id: string): string {
  const owner = walk?.model.allFacts[id]?.owner ?? 0;
  const trusts = [...(walk?.asked.all ?? [])].map((m) => unpackMood((m >> (4 * owner)) & 15).trust);
  return `trust ${[...new Set(trusts)].join(', ')}`;
}
