import { askablesOf, type JudgeResponse } from '../../attempt/take-turn';
import { eventsOf } from '../../attempt/events-of';
import { examplesAt } from '../../attempt/examples-at';
import { isActId, type ActId } from '../../rubric/acts';
import type { Ratings } from '../../rubric/pillars';
import { RED_LINES } from '../../rubric/red-lines';
import { stateOf } from '../../scenario/scenario-type';
import type { Judgement } from '../../scoring/judgement-type';
import type { Model } from '../step/model';
import { canonicalMoment } from './canonical-moment';
import type { Basis } from './learner-type';

/** A text as a beat's customer hears it: the events that it sends. */
export interface Shot {
  text: string;
  acts: ActId[];
  topics: string[];
  ratings: Ratings;
  /** Red lines that it crosses, each once. */
  redLines: ActId[];
}

/** Judges a text at a beat, once: at the canonical moment, with the scorer that is given. */
export function takeShot(
  model: Model,
  beatName: string,
  text: string,
  judge: JudgeResponse,
  basis: Basis,
): Shot {
  const { scenario } = model;
  const all = examplesAt(scenario, beatName);
  const left = basis === 'chosen' ? all : all.filter((e) => !isSameText(e.text, text));
  // The same list for all texts that are no example: what is known of it is kept by the list.
  const examples = left.length === all.length ? all : left;
  const moment = canonicalMoment(scenario, beatName);
  return shotOf(model, beatName, text, judge(moment, text, examples, askablesOf(scenario)));
}

/** The events that a judgement makes of a text, with the ramble that the speaker's patience adds. */
function shotOf(model: Model, beatName: string, text: string, judgement: Judgement): Shot {
  const { scenario } = model;
  const persona = scenario.personas[stateOf(scenario, beatName).meta.speaker ?? ''];
  if (persona === undefined) throw new Error(`nobody speaks at ${beatName}`);
  const events = eventsOf(judgement, text, persona);
  const acts = events.flatMap(({ type }) => {
    const act = type.slice(4);
    return type.startsWith('act.') && isActId(act) ? [act] : [];
  });
  const lines: readonly string[] = [...RED_LINES, ...(scenario.exercise.redLines ?? [])];
  return {
    text,
    acts,
    topics: [...judgement.topics],
    ratings: judgement.ratings,
    redLines: acts.filter((a) => lines.includes(a)),
  };
}

/** Whether two texts say the same but for marks, blanks and case. */
export function isSameText(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\s\p{P}]/gu, '');
  return bare(a) === bare(b);
}
