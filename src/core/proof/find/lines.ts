import { fitsMood, moodSpecificity } from '../../customer/fits-mood';
import type { Saying } from '../../scenario/scenario-type';
import { stateOf } from '../../scenario/scenario-type';
import { unpackMood, type Model } from '../step/model';
import { reachOn } from '../walk/reach';
import type { Walk } from '../walk/walk';
import type { Finding } from './finding-type';
import { inExercise, statePath } from './names';

/** Visits of one beat beyond which nothing new is said. */
const MAX_VISITS = 6;

/** Variants of a line that no cast ever says: their persona, mood or visit never comes together. */
export function findUnsaidLines(walks: readonly Walk[]): Finding[] {
  const [first] = walks;
  if (first === undefined) return [];
  return first.model.talk.flatMap((talk, beat): Finding[] => {
    const says = saysOf(first.model, talk.name);
    const reached = walks.filter((w) => w.states.some((s) => s.beat === beat));
    if (says.length === 0 || reached.length === 0) return [];
    const said = new Set<number>();
    for (const walk of reached) {
      for (const { mood, visit } of entries(walk, beat, says)) {
        if (said.size === says.length) break;
        sayable(says, walk.model.minds[talk.speaker]?.persona ?? '', mood, visit).forEach((i) =>
          said.add(i),
        );
      }
    }
    return says.flatMap((saying, i): Finding[] =>
      said.has(i)
        ? []
        : [
            {
              kind: 'line-unreachable',
              in: inExercise(first),
              path: [...statePath(first.model, beat), 'meta', 'says', i],
              message: `never said: “${clip(saying.text)}” (${conditions(saying)})`,
              casts: [],
            },
          ],
    );
  });
}

function saysOf(model: Model, name: string): readonly Saying[] {
  return stateOf(model.scenario, name).meta.says ?? [];
}

interface Entry {
  /** The speaker's mood, as four bits. */
  mood: number;
  visit: number;
}

/** The moods in which the talk can come to a beat, for each number of visits that can matter. */
function* entries(walk: Walk, beat: number, says: readonly Saying[]): Generator<Entry> {
  const { model, states } = walk;
  const speaker = model.talk[beat]?.speaker ?? 0;
  const moodOf = (moods: number) => (moods >> (4 * speaker)) & 15;
  if (model.talk[beat]?.ending) {
    const moods = [...(walk.endingMoods.get(beat)?.keys() ?? [])].map(moodOf);
    for (const mood of new Set(moods)) yield { mood, visit: 1 };
    return;
  }
  const most = Math.min(MAX_VISITS, Math.max(1, ...says.map((s) => s.visit ?? 1)) + says.length);
  let at = states.flatMap((s, i) => (s.beat === beat ? [i] : []));
  for (let visit = 1; visit <= most && at.length > 0; visit++) {
    const moods = new Set(at.map((i) => moodOf(states[i]?.moods ?? 0)));
    for (const mood of moods) yield { mood, visit };
    const again = reachOn(states.length, [walk.edges, walk.waited], at);
    const next = at.filter((i) => again[i] === 1);
    at = next;
  }
}

/**
 * The variants that can be said at a visit: those that fit and that no more specific one displaces,
 * where each earlier visit may have used one of those up.
 */
function sayable(says: readonly Saying[], persona: string, bits: number, visit: number): number[] {
  const mood = unpackMood(bits);
  const fits = says.map(
    (s) =>
      (s.persona === undefined || s.persona === persona) &&
      fitsMood(mood, s.mood) &&
      visit >= (s.visit ?? 1),
  );
  return says.flatMap((saying, i) => {
    if (!fits[i]) return [];
    const better = says.filter((s, j) => fits[j] && specificity(s) > specificity(saying));
    return better.length < visit ? [i] : [];
  });
}

function specificity(saying: Saying): number {
  return (
    (saying.persona === undefined ? 0 : 1) +
    moodSpecificity(saying.mood) +
    (saying.visit === undefined ? 0 : 1)
  );
}

function conditions({ persona, mood, visit }: Saying): string {
  const parts = [
    ...(persona ? [`persona ${persona}`] : []),
    ...(mood?.trust ? [`trust ${mood.trust.join(' or ')}`] : []),
    ...(mood?.patience ? [`patience ${mood.patience.join(' or ')}`] : []),
    ...(visit ? [`from visit ${visit} on`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'always displaced by more specific ones';
}

function clip(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
