import { scriptStep, scriptTo } from '../script/script-to';
import { MEDIOCRE } from '../walk/expand';
import { findLoops } from '../walk/loops';
import { reachBack } from '../walk/reach';
import { isWritten, type Walk } from '../walk/walk';
import type { Finding } from './finding-type';
import { castOf, inExercise, statePath } from './names';

/** Ratings up to 2, and null, of every pillar. */
const UP_TO_TWO = 0b100111_100111_100111_100111;

/** Beats with a state from which no ending is reached but by the customer's leaving. */
export function findTraps(walks: readonly Walk[]): Finding[] {
  const byBeat = new Map<number, { walk: Walk; at: number }[]>();
  for (const walk of walks) {
    const { states, model } = walk;
    const endings = states.flatMap((s, i) => (model.talk[s.beat]?.ending ? [i] : []));
    const free = reachBack(states.length, walk.edges, endings, isWritten);
    const seen = new Set<number>();
    states.forEach(({ beat }, at) => {
      if (free[at] === 1 || seen.has(beat)) return;
      seen.add(beat);
      byBeat.set(beat, [...(byBeat.get(beat) ?? []), { walk, at }]);
    });
  }
  return [...byBeat].flatMap(([beat, cases]): Finding[] => {
    const [first] = cases;
    if (first === undefined) return [];
    return [
      {
        kind: 'no-way-out',
        in: inExercise(first.walk),
        path: statePath(first.walk.model, beat),
        message: 'from here no ending is reached any more, unless the customer walks out',
        casts: cases.length === walks.length ? [] : cases.map((c) => castOf(c.walk)),
        script: scriptTo(first.walk, first.at),
      },
    ];
  });
}

/** Loops in which responses that are never better than 2 keep a customer for ever. */
export function findEndlessLoops(walks: readonly Walk[]): Finding[] {
  const found = new Map<string, { walk: Walk; at: number; casts: string[] }>();
  for (const walk of walks) {
    const accept = ({ flags }: { flags: number }) => (flags & MEDIOCRE) !== 0;
    for (const loop of findLoops(walk.states.length, walk.edges, accept)) {
      const at = Math.min(...loop);
      const beats = new Set(loop.map((i) => walk.states[i]?.beat ?? 0));
      const key = [...beats].sort((a, b) => a - b).join();
      const known = found.get(key);
      if (known === undefined) found.set(key, { walk, at, casts: [castOf(walk)] });
      else if (!known.casts.includes(castOf(walk))) known.casts.push(castOf(walk));
    }
  }
  return [...found].map(([key, { walk, at, casts }]): Finding => {
    const beats = key.split(',').map((b) => walk.model.talk[Number(b)]?.name ?? '');
    const round = walk.edges
      .of(at)
      .find((e) => (e.flags & MEDIOCRE) !== 0 && sameLoop(walk, e.to, key));
    const step = round && scriptStep(walk, at, round.to, { ratings: UP_TO_TWO });
    return {
      kind: 'endless-loop',
      in: inExercise(walk),
      path: statePath(walk.model, walk.states[at]?.beat ?? 0),
      message: `responses no better than 2 keep the talk for ever at ${beats.join(', ')}: neither patience nor a number of turns ends it`,
      casts: casts.length === walks.length ? [] : casts,
      script: [...scriptTo(walk, at), ...(step ? [step] : [])],
    };
  });
}

function sameLoop(walk: Walk, index: number, key: string): boolean {
  return key.split(',').includes(String(walk.states[index]?.beat));
}
