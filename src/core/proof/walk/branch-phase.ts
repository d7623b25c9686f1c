import type { Cube } from '../space/cube';
import { isPossible, type RatingMask } from '../space/rating-mask';
import type { Model, State } from '../step/model';
import { split } from '../step/split';
import { moodPhase, type MoodMemo } from './mood-phase';
import { subsets } from './subsets';

/** Where one response can lead, as far as the beat itself decides. */
export interface BranchOutcome {
  branch: number;
  target: number;
  moods: number;
  /** Facts told that this beat asks about. */
  told: number;
  /** Other facts that can be told besides: any of them, or none. */
  besides: number;
  /** Ratings that such responses can have, pillar by pillar. */
  ratings: RatingMask;
  /** Whether some such response has no rating above 2. */
  mediocre: boolean;
}

/** Ratings up to 2, and null, of every pillar. */
const UP_TO_TWO = 0b100111_100111_100111_100111;

/**
 * All outcomes of one response at a beat. Memoised for what the beat can see: moods, those facts
 * that it asks about, and the number of turns if it asks for that.
 */
export function branchPhase(model: Model, memo: MoodMemo, from: State): readonly BranchOutcome[] {
  const talk = model.talk[from.beat];
  if (talk === undefined || talk.ending) return [];
  const known = from.facts & talk.reads;
  const turns = Math.min(from.turns, talk.readsTurns);
  const key = `${from.beat}.${from.moods}.${known}.${turns}`;
  const found = memo.branches.get(key);
  if (found !== undefined) return found;
  const outcomes = new Map<number, BranchOutcome>();
  for (const outcome of moodPhase(model, memo, from.moods, talk.concern)) {
    const besides = outcome.tellable & talk.keepFacts & ~talk.reads;
    for (const told of subsets(outcome.tellable & talk.reads & ~known)) {
      const view = { moods: outcome.moods, facts: known | told, turns };
      let open: Cube[] = outcome.cubes;
      for (let branch = 0; branch < talk.branches.length && open.length > 0; branch++) {
        const { target, node } = talk.branches[branch] ?? { target: -1, node: null };
        const { yes, no } = node === null ? { yes: open, no: [] } : split(node, open, view);
        open = no;
        if (yes.length === 0) continue;
        put(model, outcomes, {
          branch,
          target,
          moods: outcome.moods,
          told,
          besides,
          ratings: yes.reduce((m, cube) => m | cube.r, 0),
          mediocre: yes.some((cube) => isPossible(cube.r & UP_TO_TWO)),
        });
      }
    }
  }
  const list = [...outcomes.values()];
  memo.branches.set(key, list);
  return list;
}

function put(model: Model, outcomes: Map<number, BranchOutcome>, added: BranchOutcome): void {
  const { branch, moods, told, besides } = added;
  const { factStep, turnStep } = model.keySteps;
  // A fact is either one that the beat asks about or one told besides: both sets fit one number.
  const key = branch * turnStep + (told | besides) * factStep + moods;
  const known = outcomes.get(key);
  if (known === undefined) outcomes.set(key, added);
  else {
    known.ratings |= added.ratings;
    known.mediocre ||= added.mediocre;
  }
}
