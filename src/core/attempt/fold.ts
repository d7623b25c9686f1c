import type { AnyStateMachine } from 'xstate';
import { chooseAside } from '../customer/choose-aside';
import { chooseSaying } from '../customer/choose-saying';
import { begin, standing, step, type Standing } from '../customer/step';
import { think } from '../customer/think';
import { isEnding, ownerOf, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Attempt, CustomerLine, Line, Turn } from './attempt-type';
import { customerLine } from './customer-line';
import type { Begun, HintStep, LogEntry, TurnTaken } from './log-type';

/** A scenario with its machine, composed once. */
export interface Stage {
  scenario: Scenario;
  machine: AnyStateMachine;
}

/** Folds a whole log; the first entry must be `begun`. It reads stored judgements and never judges. */
export function fold(stage: Stage, log: readonly LogEntry[]): Attempt {
  const [first, ...rest] = log;
  if (first?.type !== 'begun') throw new Error('a log starts with begun');
  return rest.reduce((attempt, entry) => extend(stage, attempt, entry), open(stage, first));
}

/** The attempt before the first response: the customer has said the first line. */
function open(stage: Stage, begun: Begun): Attempt {
  const snapshot = begin(stage.machine);
  const attempt: Attempt = {
    begun,
    snapshot,
    standing: standing(snapshot),
    lines: [],
    turns: [],
    waits: 0,
    hints: 0,
    paused: false,
    said: {},
    stopped: false,
    ended: null,
    disagreements: [],
    lastAt: begun.at,
  };
  return enter(stage, attempt);
}

/** The attempt one entry later. */
export function extend(stage: Stage, attempt: Attempt, entry: LogEntry): Attempt {
  switch (entry.type) {
    case 'begun':
      throw new Error('a log has one beginning');
    case 'stopped':
      return { ...attempt, stopped: true, lastAt: entry.at };
    case 'hinted':
      return { ...attempt, hints: further(attempt.hints, entry.step), lastAt: entry.at };
    case 'paused':
    case 'resumed':
      return { ...attempt, paused: entry.type === 'paused', lastAt: entry.at };
    case 'waited': {
      const snapshot = step(stage.machine, attempt.snapshot, { type: 'wait' });
      const next = { ...attempt, snapshot, standing: standing(snapshot), waits: attempt.waits + 1 };
      return {
        ...next,
        lines: [...attempt.lines, ...asides(stage, attempt, next, true)],
        lastAt: entry.at,
      };
    }
    case 'disagreed': {
      const { turn, pillar } = entry;
      const others = attempt.disagreements.filter((d) => d.turn !== turn || d.pillar !== pillar);
      return { ...attempt, disagreements: [...others, entry] };
    }
    case 'turn':
      return takeIn(stage, attempt, entry);
  }
}

function further(seen: Attempt['hints'], step: HintStep): HintStep {
  return seen !== 0 && seen > step ? seen : step;
}

/**
 * The attempt after a turn. On the turn that ends the talk with a line, whoever says it says it alone: an aside or an evasion before it
 * would be a second goodbye.
 */
function takeIn(stage: Stage, attempt: Attempt, entry: TurnTaken): Attempt {
  const snapshot = entry.events.reduce((s, e) => step(stage.machine, s, e), attempt.snapshot);
  const before = attempt.standing;
  const after = standing(snapshot);
  const n = attempt.turns.length + 1;
  const asked = entry.events.flatMap((e) => (e.type.startsWith('topic.') ? [e.type.slice(6)] : []));
  const toldNow = asked.filter((id) => after.told.includes(id) && !before.told.includes(id));
  const deflected = asked.filter((id) => !after.told.includes(id));
  const turn: Turn = {
    n,
    beat: before.beat,
    visit: attempt.said[before.beat]?.length ?? 0,
    entry,
    before,
    after,
    customerLine: customerLine(attempt.lines),
    thoughts: thoughts(stage, attempt, after, entry),
    toldNow,
    deflected,
  };
  const moved = {
    ...attempt,
    snapshot,
    standing: after,
    turns: [...attempt.turns, turn],
    waits: 0,
    hints: 0,
    paused: false,
  } satisfies Attempt;
  const reached = stateOf(stage.scenario, after.beat);
  const ends = isEnding(reached) && (reached.meta.says ?? []).length > 0;
  const lines: Line[] = [
    ...attempt.lines,
    { by: 'learner', turn: n, text: entry.text },
    ...asides(stage, attempt, moved, false).filter(
      ({ member }) => !ends || member !== speakerOf(stage.scenario, after.beat),
    ),
    ...answers(stage.scenario, before.beat, toldNow, ends ? [] : deflected),
  ];
  return enter(stage, { ...moved, lines, lastAt: entry.at });
}

/** The line of the beat or ending where the talk now stands. */
function enter(stage: Stage, attempt: Attempt): Attempt {
  const { beat, moods } = attempt.standing;
  const state = stateOf(stage.scenario, beat);
  const member = state.meta.speaker ?? stage.scenario.exercise.cast[0]?.id ?? '';
  const mood = moods[member];
  const ended = isEnding(state) ? beat : null;
  const says = state.meta.says ?? [];
  if (says.length === 0 || mood === undefined) return { ...attempt, ended };
  const said = attempt.said[beat] ?? [];
  const text = chooseSaying(says, {
    persona: attempt.begun.personas[member] ?? '',
    mood,
    visit: said.length + 1,
    seed: attempt.begun.seed,
    said,
    key: beat,
  });
  const line: Line = {
    by: 'customer',
    member,
    kind: ended === null ? 'beat' : 'ending',
    text,
    ...voiceAt(stage.scenario, beat),
  };
  return {
    ...attempt,
    ended,
    lines: [...attempt.lines, line],
    said: { ...attempt.said, [beat]: [...said, text] },
  };
}

function asides(stage: Stage, from: Attempt, to: Attempt, waited: boolean): CustomerLine[] {
  const heard = from.lines.map((l) => l.text);
  return Object.entries(to.standing.moods).flatMap(([member, after]) => {
    const persona = stage.scenario.personas[member];
    const before = from.standing.moods[member];
    if (!persona || !before) return [];
    const text = chooseAside(persona, {
      before,
      after,
      waited: waited && member === speakerOf(stage.scenario, to.standing.beat),
      seed: from.begun.seed,
      key: `${member}@${from.turns.length}.${from.waits}`,
      heard,
    });
    return text === null ? [] : [{ by: 'customer', member, kind: 'aside', text } as const];
  });
}

/** What is answered to questions, by whoever spoke at the beat where they were asked if that was nobody of the cast. */
function answers(
  scenario: Scenario,
  beat: string,
  told: readonly string[],
  deflected: readonly string[],
): Line[] {
  const asked = voiceAt(scenario, beat);
  return [...told, ...deflected].flatMap((id) => {
    const fact = scenario.exercise.facts[id];
    const isTold = told.includes(id);
    const text = isTold ? fact?.tells : fact?.deflects;
    if (!fact || !text) return [];
    return [
      {
        by: 'customer',
        member: ownerOf(scenario, fact),
        kind: isTold ? 'fact' : 'deflects',
        text,
        ...asked,
        ...voiceOf(fact),
      } as const,
    ];
  });
}

function voiceAt(scenario: Scenario, beat: string): Pick<CustomerLine, 'voice'> {
  const state = stateOf(scenario, beat);
  return isEnding(state) ? {} : voiceOf(state.meta);
}

function voiceOf({ voice }: { voice?: string | undefined }): Pick<CustomerLine, 'voice'> {
  return voice === undefined ? {} : { voice };
}

function thoughts(
  stage: Stage,
  attempt: Attempt,
  after: Standing,
  entry: TurnTaken,
): Turn['thoughts'] {
  const judged = entry.events.find((e) => e.type === 'judged');
  const acts = judged && 'acts' in judged ? judged.acts : [];
  return Object.entries(stage.scenario.personas).flatMap(([member, persona]) => {
    const mood = after.moods[member];
    const draw = { seed: attempt.begun.seed, key: `${member}?${attempt.turns.length}` };
    const text = mood ? think(persona, mood, acts, draw) : null;
    return text === null ? [] : [{ member, text }];
  });
}

/** Who speaks at a beat; at an ending without a speaker, the first of the cast. */
export function speakerOf(scenario: Scenario, beat: string): string {
  return stateOf(scenario, beat).meta.speaker ?? scenario.exercise.cast[0]?.id ?? '';
}
