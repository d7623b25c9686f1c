import { fold, type Stage } from '../../attempt/fold';
import type { LogEntry } from '../../attempt/log-type';
import { isEnding, stateOf } from '../../scenario/scenario-type';
import type { Finding } from '../find/finding-type';
import { modelOf, type Model } from '../step/model';
import { branchOf } from './golden-runs';

/** How much of one kind of thing attempts have used, and what they have not. */
interface Share {
  used: number;
  of: number;
  missing: string[];
}

/** What attempts have used of an exercise; asides of the personas that took part. */
export interface Coverage {
  beats: Share;
  transitions: Share;
  facts: Share;
  asides: Share;
  lines: Share;
}

/** Least share of transitions that golden attempts go through; of beats they go through all. */
const TRANSITIONS = 0.9;

/** Measures what whole attempts at one exercise, by their logs, have used of it. */
export function coverageOf(
  attempts: readonly { stage: Stage; log: readonly LogEntry[] }[],
): Coverage {
  const all = {
    beats: new Set<string>(),
    transitions: new Set<string>(),
    facts: new Set<string>(),
  };
  const texts = { asides: new Set<string>(), lines: new Set<string>() };
  const used = {
    beats: new Set<string>(),
    transitions: new Set<string>(),
    facts: new Set<string>(),
  };
  const heard = { asides: new Set<string>(), lines: new Set<string>() };
  for (const { stage, log } of attempts) {
    const model = modelOf(stage.scenario, { everyFact: true });
    listAll(model, all, texts);
    const attempt = fold(stage, log);
    used.beats.add(attempt.turns[0]?.beat ?? attempt.standing.beat);
    attempt.turns.forEach(({ after }, i) => {
      used.beats.add(after.beat);
      after.told.forEach((f) => used.facts.add(f));
      const branch = branchOf(model, { ...attempt, turns: attempt.turns.slice(0, i + 1) });
      if (branch !== null) used.transitions.add(branch);
    });
    for (const line of attempt.lines) {
      if (line.by !== 'customer') continue;
      (line.kind === 'aside' ? heard.asides : heard.lines).add(line.text);
    }
  }
  return {
    beats: share(all.beats, used.beats),
    transitions: share(all.transitions, used.transitions),
    facts: share(all.facts, used.facts),
    asides: share(texts.asides, heard.asides),
    lines: share(texts.lines, heard.lines),
  };
}

function listAll(
  model: Model,
  all: { beats: Set<string>; transitions: Set<string>; facts: Set<string> },
  texts: { asides: Set<string>; lines: Set<string> },
): void {
  const { scenario } = model;
  Object.keys(scenario.exercise.facts).forEach((f) => all.facts.add(f));
  for (const { name, branches } of model.talk) {
    all.beats.add(name);
    branches.slice(1).forEach((_, i) => all.transitions.add(`${name}:${i}`));
    const state = stateOf(scenario, name);
    const speaker = isEnding(state) ? state.meta.speaker : state.meta.speaker;
    for (const { text, persona } of state.meta.says ?? []) {
      if (persona === undefined || scenario.personas[speaker ?? '']?.persona === persona) {
        texts.lines.add(text);
      }
    }
  }
  for (const persona of Object.values(scenario.personas)) {
    persona.asides.forEach((a) => texts.asides.add(a.text));
  }
}

function share(all: ReadonlySet<string>, used: ReadonlySet<string>): Share {
  const missing = [...all].filter((x) => !used.has(x));
  return { used: all.size - missing.length, of: all.size, missing };
}

/** Beats and transitions that golden attempts should go through and do not. */
export function findUncovered(exercise: string, { beats, transitions }: Coverage): Finding[] {
  const base = {
    kind: 'uncovered' as const,
    in: { type: 'exercise' as const, id: exercise },
    casts: [],
  };
  const found: Finding[] = beats.missing.map((beat) => ({
    ...base,
    path: ['talk', 'states', beat],
    message: `no golden attempt comes to ${beat}`,
  }));
  if (transitions.used < TRANSITIONS * transitions.of) {
    found.push({
      ...base,
      path: ['talk'],
      message: `golden attempts go through ${transitions.used} of ${transitions.of} transitions; missing: ${transitions.missing.join(', ')}`,
    });
  }
  return found;
}
