import { examplesAt } from '../../attempt/examples-at';
import type { JudgeResponse } from '../../attempt/take-turn';
import { actSet, actIndex } from '../space/cube';
import { maskOf } from '../space/rating-mask';
import { BANK } from '../learn/bank';
import { takeShot, type Shot } from '../learn/shot';
import type { Model, State } from '../step/model';
import {
  afterAct,
  afterJudged,
  afterTopic,
  afterTurn,
  afterWait,
  branchTaken,
} from '../step/step-event';
import { keyOf } from '../walk/expand';
import { isLeaving, MAX_WAITS } from '../walk/walk';
import type { GoldenStep } from './golden-runs';

/** Examples of other beats that are tried at a beat which its own do not exhaust. */
const MOST_FOREIGN = 60;

/** One thing to say at a state, and where it should lead: judged at the canonical moment. */
export interface Way {
  to: number;
  step: GoldenStep;
  /** `beat:branch`, the branch as written in the file; null for the customer's leaving. */
  branch: string | null;
}

/** The states to which texts lead, explored as far as one asks. */
export class TextGraph {
  readonly states: State[] = [];
  private readonly index = new Map<number, number>();
  private readonly found: (Way[] | undefined)[] = [];
  private readonly shots = new Map<string, Shot[]>();

  constructor(
    readonly model: Model,
    private readonly judge: JudgeResponse,
    /** Beats at which the examples of other beats are tried too. */
    private readonly wide: ReadonlySet<string>,
  ) {
    this.add(model.start);
  }

  /** The number of a state, old or new. */
  add(state: State): number {
    const ending = this.model.talk[state.beat]?.ending === true;
    const kept = ending ? { ...state, moods: 0, facts: 0, turns: 0 } : state;
    const key = keyOf(this.model, kept);
    const known = this.index.get(key) ?? this.states.length;
    if (known === this.states.length) this.states.push(kept);
    this.index.set(key, known);
    return known;
  }

  /** The beat or ending of a state. */
  nameAt(at: number): string {
    return this.model.talk[this.states[at]?.beat ?? 0]?.name ?? '';
  }

  /** Whether a state is an ending. */
  ends(at: number): boolean {
    return this.model.talk[this.states[at]?.beat ?? 0]?.ending === true;
  }

  /** All that can be said at a state. */
  waysFrom(at: number): Way[] {
    const state = this.states[at];
    if (state === undefined || this.ends(at)) return [];
    const shots = this.shotsAt(this.nameAt(at));
    return (this.found[at] ??= [
      ...shots.map((shot) => this.wayOf(state, 0, shot, shot.text)),
      ...this.waitedWays(state, shots),
    ]);
  }

  private shotsAt(beat: string): Shot[] {
    const { model } = this;
    const bank = BANK[model.scenario.language];
    const foreign = this.wide.has(beat)
      ? model.talk.flatMap((t) => examplesAt(model.scenario, t.name)).map((e) => e.text)
      : [];
    const every = Math.ceil(foreign.length / MOST_FOREIGN);
    const texts = [
      ...examplesAt(model.scenario, beat).map((e) => e.text),
      '',
      ...bank.pushy.slice(0, 1),
      ...bank.rude.slice(0, 1),
      ...bank.leaky,
      ...askingLines(model),
      ...foreign.filter((_, i) => i % every === 0),
    ];
    const known =
      this.shots.get(beat) ??
      [...new Set(texts)].map((text) => takeShot(model, beat, text, this.judge, 'chosen'));
    this.shots.set(beat, known);
    return known;
  }

  /** By waiting until the speaker has had enough: the session then sends a turn of silence. */
  private waitedWays(state: State, shots: readonly Shot[]): Way[] {
    const speaker = this.model.talk[state.beat]?.speaker ?? 0;
    let { moods } = state;
    for (let waits = 1; waits <= MAX_WAITS; waits++) {
      moods = afterWait(this.model, moods);
      if (!isLeaving(moods, speaker)) continue;
      const silence = shots.find((s) => s.text === '');
      return silence ? [this.wayOf(state, waits, silence, null)] : [];
    }
    return [];
  }

  private wayOf(state: State, waits: number, shot: Shot, text: string | null): Way {
    const { model } = this;
    let { moods } = state;
    for (let i = 0; i < waits; i++) moods = afterWait(model, moods);
    for (const act of shot.acts) moods = afterAct(model, moods, actIndex(act));
    const reply = { ...actSet(shot.acts), r: maskOf(shot.ratings) };
    const asked = shot.topics.reduce((s, t) => afterTopic(model, s, t), { ...state, moods });
    const judged = { ...asked, moods: afterJudged(model, moods, reply) };
    const branch = branchTaken(model, judged, reply);
    const beat = model.talk[state.beat]?.name ?? '';
    return {
      to: this.add(afterTurn(model, judged, reply)),
      step: { beat, waits, text },
      branch: branch > 0 ? `${beat}:${branch - 1}` : null,
    };
  }
}

/** Questions made of each fact's own first cue, for beats whose examples do not ask. */
function askingLines(model: Model): string[] {
  const chinese = model.scenario.language === 'zh';
  return Object.values(model.scenario.exercise.facts).flatMap(({ cues: [cue] }) => {
    if (cue === undefined) return [];
    return [chinese ? `我想请教一下，${cue}？` : `May I ask: ${cue}?`];
  });
}

/** Shortest ways from a state whose last one is accepted, at most `limit` ways long; null where there are none. */
export function shortestWays(
  graph: TextGraph,
  from: number,
  accept: (way: Way) => boolean,
  limit = Infinity,
): Way[] | null {
  const before = new Map<number, { at: number; way: Way } | null>([[from, null]]);
  const trace = (at: number, last: Way): Way[] => {
    const ways = [last];
    for (let b = before.get(at); b; b = before.get(b.at)) ways.unshift(b.way);
    return ways;
  };
  let ring = [from];
  for (let length = 1; ring.length > 0 && length <= limit; length++) {
    const next: number[] = [];
    for (const at of ring) {
      for (const way of graph.waysFrom(at)) {
        if (accept(way)) return trace(at, way);
        if (before.has(way.to)) continue;
        before.set(way.to, { at, way });
        next.push(way.to);
      }
    }
    ring = next;
  }
  return null;
}
