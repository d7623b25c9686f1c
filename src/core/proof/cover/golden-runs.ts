import type { Attempt } from '../../attempt/attempt-type';
import { extend, fold, type Stage } from '../../attempt/fold';
import type { Begun } from '../../attempt/log-type';
import type { JudgeResponse } from '../../attempt/take-turn';
import type { Language } from '../../rubric/context';
import { compose } from '../../scenario/compose';
import { actSet } from '../space/cube';
import { maskOf } from '../space/rating-mask';
import { packMood, type Model, type State } from '../step/model';
import { branchTaken } from '../step/step-event';
import { entriesOf } from './log-of-run';
import { shortestWays, TextGraph, type Way } from './text-graph';

/** One turn of a golden run. */
export interface GoldenStep {
  beat: string;
  /** Waits before it. */
  waits: number;
  /** What the learner says; null where the wait made the customer leave and the session sends silence. */
  text: string | null;
}

/** A whole talk out of example texts, from the first line to an ending. */
export interface GoldenRun {
  exercise: string;
  /** By member. */
  personas: Record<string, string>;
  language: Language;
  /** The seed with which its lines are chosen: the judgements of texts that are no examples hang on them. */
  seed: number;
  steps: GoldenStep[];
  ending: string;
}

/** What runs have been through: beats, and branches as `beat:index`, index as written in the file. */
export interface Covered {
  beats: Set<string>;
  branches: Set<string>;
}

/** A run that has not ended by now is going round in circles. */
const LONGEST_RUN = 60;
/** After so many runs in vain, what is left is given up. */
const MOST_VAIN = 25;
/** How far out of its way a run goes for something new. */
const DETOUR = 3;

/**
 * Runs that together go through every beat and branch that texts can reach with these casts:
 * examples, silence, lines of the bank, questions for facts. Each is really played, every text judged
 * at its moment, so what it covers is what it does. What `covered` holds already is not sought again;
 * it is added to. Beats with a branch left are tried again with the examples of other beats.
 */
export function goldenRuns(
  models: readonly Model[],
  judge: JudgeResponse,
  covered: Covered = { beats: new Set(), branches: new Set() },
): GoldenRun[] {
  const runs = models.flatMap((model) => runsOf(model, judge, covered, new Set()));
  const left = new Set(
    models.flatMap(({ talk }) =>
      talk
        .filter(({ name, branches }) =>
          branches.slice(1).some((_, i) => !covered.branches.has(`${name}:${i}`)),
        )
        .map(({ name }) => name),
    ),
  );
  const [usual] = models;
  if (left.size === 0 || usual === undefined) return runs;
  return [...runs, ...runsOf(usual, judge, covered, left)];
}

function runsOf(
  model: Model,
  judge: JudgeResponse,
  covered: Covered,
  wide: ReadonlySet<string>,
): GoldenRun[] {
  const graph = new TextGraph(model, judge, wide);
  const stage = { scenario: model.scenario, machine: compose(model.scenario) };
  const runs: GoldenRun[] = [];
  // Ways that did not do at their real moment what they do at the canonical one.
  const failed = new Set<string>();
  const isNew = (way: Way) =>
    !failed.has(nameOf(way)) &&
    ((way.branch !== null && !covered.branches.has(way.branch)) ||
      !covered.beats.has(graph.nameAt(way.to)));
  for (let vain = 0; vain < MOST_VAIN && shortestWays(graph, 0, isNew) !== null;) {
    const before = covered.beats.size + covered.branches.size;
    const run = playRun(graph, stage, judge, runs.length + 1, covered, failed, isNew);
    // A talk that went elsewhere than planned and met nothing new is not worth keeping.
    if (covered.beats.size + covered.branches.size > before) runs.push(run);
    else vain++;
  }
  return runs;
}

/** Plays one run: towards what is new, then to an end; where the talk goes another way, it follows. */
function playRun(
  graph: TextGraph,
  stage: Stage,
  judge: JudgeResponse,
  seed: number,
  covered: Covered,
  failed: Set<string>,
  isNew: (way: Way) => boolean,
): GoldenRun {
  const { model } = graph;
  const personas = Object.fromEntries(
    model.members.map((m, i) => [m, model.minds[i]?.persona ?? '']),
  );
  const exercise = model.scenario.exercise.exercise;
  let attempt = fold(stage, [beginning(model, exercise, personas, seed)]);
  const steps: GoldenStep[] = [];
  let at = 0;
  let fresh = 0;
  covered.beats.add(graph.nameAt(0));
  while (!graph.ends(at) && steps.length < LONGEST_RUN) {
    const wanted = shortestWays(graph, at, isNew, fresh === 0 ? Infinity : DETOUR);
    const [way] = wanted ?? shortestWays(graph, at, (w) => graph.ends(w.to)) ?? [];
    if (way === undefined) break;
    const isFresh = isNew(way);
    for (const entry of entriesOf(stage, attempt, way.step, judge)) {
      attempt = extend(stage, attempt, entry);
    }
    steps.push(way.step);
    const branch = branchOf(model, attempt);
    if (branch !== way.branch) failed.add(nameOf(way));
    if (branch !== null) covered.branches.add(branch);
    covered.beats.add(attempt.standing.beat);
    // A way counts as tried even where it surprised, or one would try it for ever.
    if (isFresh && isNew(way)) failed.add(nameOf(way));
    if (isFresh) fresh++;
    at = graph.add(stateOf(model, attempt));
  }
  if (fresh === 0) forgetPlan(graph, failed, isNew);
  const ending = attempt.standing.beat;
  return { exercise, personas, language: model.scenario.language, seed, steps, ending };
}

/** Where a whole run met nothing new, the plan that it followed is not to be followed again. */
function forgetPlan(graph: TextGraph, failed: Set<string>, isNew: (way: Way) => boolean): void {
  const last = shortestWays(graph, 0, isNew)?.at(-1);
  if (last !== undefined) failed.add(nameOf(last));
}

function nameOf({ step, branch }: Way): string {
  return `${step.beat}\n${step.waits}\n${step.text}\n${branch}`;
}

function beginning(
  model: Model,
  exercise: string,
  personas: Record<string, string>,
  seed: number,
): Begun {
  return {
    type: 'begun',
    format: 1,
    attempt: 'golden',
    learner: 'golden',
    parent: null,
    mode: 'free',
    language: model.scenario.language,
    seed,
    exercise,
    personas,
    scenarioHash: '',
    scorerHash: '',
    at: 0,
  };
}

/** The prover's state of a real attempt. */
function stateOf(model: Model, { standing, turns }: Attempt): State {
  const beat = model.talk.findIndex((t) => t.name === standing.beat);
  const keep = model.talk[beat];
  const bits = model.facts.reduce((m, f, i) => (standing.told.includes(f) ? m | (1 << i) : m), 0);
  return {
    beat,
    moods: moodsOf(model, standing.moods),
    facts: bits & (keep?.keepFacts ?? 0),
    turns: Math.min(turns.length, keep?.keepTurns ?? 0),
  };
}

/** The branch that the last response of an attempt took, as `beat:index`; null for leaving. */
export function branchOf(model: Model, attempt: Attempt): string | null {
  const turn = attempt.turns.at(-1);
  const event = turn?.entry.events.find((e) => e.type === 'turn');
  if (turn === undefined || event?.type !== 'turn') return null;
  const { before, after, n } = turn;
  const facts = model.facts.reduce((m, f, i) => (after.told.includes(f) ? m | (1 << i) : m), 0);
  const beat = model.talk.findIndex((t) => t.name === before.beat);
  const state = { beat, moods: moodsOf(model, after.moods), facts, turns: n - 1 };
  const branch = branchTaken(model, state, { ...actSet(event.acts), r: maskOf(event.ratings) });
  return branch > 0 ? `${before.beat}:${branch - 1}` : null;
}

function moodsOf(model: Model, moods: Attempt['standing']['moods']): number {
  return model.members.reduce((m, id, i) => {
    const mood = moods[id];
    return mood ? m | (packMood(mood) << (4 * i)) : m;
  }, 0);
}
