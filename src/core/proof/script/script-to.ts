import type { Language } from '../../rubric/context';
import type { Ratings } from '../../rubric/pillars';
import { isEnding, stateOf } from '../../scenario/scenario-type';
import { actIndex, actSet } from '../space/cube';
import { maskOf } from '../space/rating-mask';
import type { Model, State } from '../step/model';
import {
  afterAct,
  afterJudged,
  afterTopic,
  afterTurn,
  afterWait,
  standingOf,
} from '../step/step-event';
import { keyOf } from '../walk/expand';
import { findResponse, type FoundResponse, type Wanted } from '../walk/find-response';
import type { Walk } from '../walk/walk';
import type { Place, ScriptStep } from './script-type';

/** A script that leads from the start to a state, by a shortest way. */
export function scriptTo(walk: Walk, index: number): ScriptStep[] {
  const path: number[] = [];
  for (let i = index; i >= 0; i = walk.parent[i] ?? -1) path.unshift(i);
  return path.slice(1).flatMap((to, k) => {
    const step = scriptStep(walk, path[k] ?? 0, to, { waits: walk.parentWaits[to] ?? 0 });
    return step === null ? [] : [step];
  });
}

/** One turn of a script, from a state to another; null where no response leads there. */
export function scriptStep(
  { model, states }: Walk,
  from: number,
  to: number,
  wanted: Wanted,
): ScriptStep | null {
  const a = states[from];
  const b = states[to];
  const found = a && b && findResponse(model, a, b, wanted);
  if (!a || !b || !found) return null;
  const { waits, acts, topics, ratings } = found;
  return {
    beat: model.talk[a.beat]?.name ?? '',
    waits,
    acts,
    topics,
    ratings,
    text: textsFor(model, a, b, found),
    to: model.talk[b.beat]?.name ?? '',
  };
}

/** A state in words. */
export function placeOf(walk: Walk, index: number): Place {
  const state = walk.states[index] ?? walk.model.start;
  return { ...standingOf(walk.model, state), after: walk.depth[index] ?? 0 };
}

/** Where one certain response leads: the events of a whole turn in their order. */
export function afterResponse(model: Model, from: State, response: FoundResponse): State {
  let { moods } = from;
  for (let i = 0; i < response.waits; i++) moods = afterWait(model, moods);
  for (const act of response.acts) moods = afterAct(model, moods, actIndex(act));
  const asked = response.topics.reduce((s, topic) => afterTopic(model, s, topic), {
    ...from,
    moods,
  });
  const reply = { ...actSet(response.acts), r: maskOf(response.ratings) };
  return afterTurn(model, { ...asked, moods: afterJudged(model, moods, reply) }, reply);
}

/** Examples of the beat, one a language, that lead to the same state. */
function textsFor(
  model: Model,
  from: State,
  to: State,
  found: FoundResponse,
): Partial<Record<Language, string>> {
  const { scenario } = model;
  const beat = stateOf(scenario, model.talk[from.beat]?.name ?? '');
  if (isEnding(beat)) return {};
  const bare = (s: State) =>
    model.talk[s.beat]?.ending ? { ...s, moods: 0, facts: 0, turns: 0 } : s;
  const fits = beat.meta.examples.find(({ text, acts, rated }) => {
    const topics = Object.entries(scenario.exercise.facts).flatMap(([id, fact]) =>
      fact.cues.some((cue) => text.includes(cue)) ? [id] : [],
    );
    const ratings: Ratings = {
      listening: rated.listening ?? null,
      objection: rated.objection ?? null,
      fab: rated.fab ?? null,
      manner: rated.manner ?? null,
    };
    const after = afterResponse(model, from, { ...found, acts, topics, ratings });
    return keyOf(model, bare(after)) === keyOf(model, bare(to));
  });
  return fits ? { [scenario.language]: fits.text } : {};
}
