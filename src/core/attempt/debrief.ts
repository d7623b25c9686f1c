import type { ActId } from '../rubric/acts';
import type { Pillar } from '../rubric/pillars';
import type { Span } from '../scoring/judgement-type';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Attempt, Turn } from './attempt-type';
import { betterResponse, type BetterResponse } from './better-response';
import { isOwn } from './is-own';
import type { InputKind } from './log-type';
import { moodCourse, type CoursePoint } from './mood-course';
import { pillarResults, type PillarResult } from './pillar-results';
import { redLinesOf } from './red-lines-of';

/** Acts by which a learner asks for something to happen next. */
const NEXT_STEPS: readonly ActId[] = [
  'step_close',
  'choice_close',
  'direct_close',
  'assumptive_close',
  'follow_up',
];

/** A fact of the exercise, and what became of it. */
export interface FactFate {
  id: string;
  name: string;
  hidden: boolean;
  tells: string;
  /** The turn that brought it out; null where it was left hidden. */
  turn: number | null;
  /** Asked for, but not told: trust was too low. */
  deflected: boolean;
}

/** A red line that was crossed: where, with which words, and whether the scorer is sure. */
export interface CrossedLine {
  turn: number;
  act: ActId;
  span: Span | null;
  sure: boolean;
}

/** One response in the debrief. */
export interface DebriefTurn {
  turn: Turn;
  beatTitle: string;
  better: BetterResponse | null;
}

/** The report on an attempt. */
export interface Debrief {
  ending: {
    name: string;
    outcome: 'won' | 'partly' | 'lost';
    falseWin: boolean;
    title: string;
    told: string;
  } | null;
  redLines: CrossedLine[];
  /** Over answers in one's own words, without a hint. */
  pillars: Record<Pillar, PillarResult>;
  /** Answers of one's own, those chosen from a list, those given after a hint, and those of a class; only the first are in `pillars`. */
  counts: { own: number; chosen: number; hinted: number; inClass: number };
  facts: FactFate[];
  nextStep: { turn: number; act: ActId } | null;
  turns: DebriefTurn[];
  course: { member: string; points: CoursePoint[] }[];
}

/** Folds an attempt into its debrief. */
export function debrief(scenario: Scenario, attempt: Attempt): Debrief {
  const own = attempt.turns.filter((t) => isOwn(t.entry));
  const times = (input: InputKind) => attempt.turns.filter((t) => t.entry.input === input).length;
  const chosen = times('choice');
  const inClass = times('class');
  return {
    ending: endingOf(scenario, attempt),
    redLines: crossedLines(scenario, attempt),
    pillars: pillarResults(own),
    counts: {
      own: own.length,
      chosen,
      hinted: attempt.turns.length - own.length - chosen - inClass,
      inClass,
    },
    facts: Object.entries(scenario.exercise.facts).map(([id, fact]) => ({
      id,
      name: fact.name,
      hidden: fact.hidden,
      tells: fact.tells,
      turn: attempt.turns.find((t) => t.toldNow.includes(id))?.n ?? null,
      deflected: attempt.turns.some((t) => t.deflected.includes(id)),
    })),
    nextStep: lastNextStep(attempt),
    turns: attempt.turns.map((turn) => ({
      turn,
      beatTitle: stateOf(scenario, turn.beat).meta.title,
      better: betterResponse(scenario, turn.beat, turn.entry.text),
    })),
    course: moodCourse(attempt),
  };
}

function crossedLines(scenario: Scenario, attempt: Attempt): CrossedLine[] {
  const lines = redLinesOf(scenario.exercise);
  return attempt.turns.flatMap(({ n, entry }) => {
    const reported = entry.judgement.redLines.filter((r) => lines.includes(r.act));
    const added = entry.judgement.acts.filter(
      (a) => a.fires && lines.includes(a.id) && !reported.some((r) => r.act === a.id),
    );
    return [
      ...reported.map((r) => ({ turn: n, ...r })),
      ...added.map((a) => ({
        turn: n,
        act: a.id,
        span: a.start === null || a.end === null ? null : { start: a.start, end: a.end },
        sure: true,
      })),
    ];
  });
}

function endingOf(scenario: Scenario, attempt: Attempt): Debrief['ending'] {
  if (attempt.ended === null) return null;
  const state = stateOf(scenario, attempt.ended);
  if (!isEnding(state)) return null;
  const { outcome, falseWin, title, told } = state.meta;
  return { name: attempt.ended, outcome, falseWin: falseWin === true, title, told };
}

function lastNextStep(attempt: Attempt): Debrief['nextStep'] {
  for (const { n, entry } of [...attempt.turns].reverse()) {
    const act = entry.judgement.acts.find((a) => NEXT_STEPS.includes(a.id))?.id;
    if (act) return { turn: n, act };
  }
  return null;
}
