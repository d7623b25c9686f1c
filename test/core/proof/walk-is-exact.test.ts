import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingsAt, CAP_MASKS } from '../../../src/core/proof/space/caps';
import { actIndex } from '../../../src/core/proof/space/cube';
import { maskOf, plainRatings } from '../../../src/core/proof/space/rating-mask';
import { afterResponse } from '../../../src/core/proof/script/script-to';
import { modelOf, type Model, type State } from '../../../src/core/proof/step/model';
import { keyOf } from '../../../src/core/proof/walk/expand';
import { findResponse } from '../../../src/core/proof/walk/find-response';
import { isLeaving, walk } from '../../../src/core/proof/walk/walk';
import { afterWait } from '../../../src/core/proof/step/step-event';
import { replyArb, scenarioArb } from './random-scenario';

const RUNS = Number(process.env.PROOF_RUNS ?? 400) / 10;
/** Random scenarios raise moods by acts, so they can have far more states than real ones. */
const MAX_STATES = 3_000;
const TIMEOUT = 120_000;

type Reply = typeof replyArb extends fc.Arbitrary<infer T> ? T : never;

/** The reply as the manual would let it be: silence alone, ratings under their caps. */
function lawful(reply: Reply, model: Model, state: State) {
  const acts = reply.acts.includes('silence')
    ? (['silence'] as const)
    : reply.acts.slice(0, [0, 3, 2, 1][model.members.length]);
  const concern = model.talk[state.beat]?.concern ?? false;
  const allowed = acts.reduce((m, a) => m & (CAP_MASKS[actIndex(a)] ?? 0), ratingsAt(concern));
  const asked = maskOf(reply.ratings) & allowed;
  // A rating that is not allowed gives way to one that is.
  const ratings = plainRatings(merge(asked, allowed));
  const topics = reply.topics.filter((t) => model.facts.includes(t));
  return { waits: reply.waits, acts: [...acts], topics, ratings, branch: -1 };
}

function merge(asked: number, allowed: number): number {
  return [0x3f, 0xfc0, 0x3f000, 0xfc0000].reduce(
    (m, pillar) => m | (asked & pillar || allowed & pillar),
    0,
  );
}

/** Then the session sends silence itself, and nothing else can be said. */
function leavesWhileWaiting(model: Model, state: State, waits: number): boolean {
  const speaker = model.talk[state.beat]?.speaker ?? 0;
  let { moods } = state;
  for (let i = 0; i < waits; i++) {
    moods = afterWait(model, moods);
    if (isLeaving(moods, speaker)) return true;
  }
  return false;
}

function bare(model: Model, state: State): State {
  return model.talk[state.beat]?.ending ? { ...state, moods: 0, facts: 0, turns: 0 } : state;
}

describe('the walk', () => {
  it(
    'misses nothing: whatever a response does is among the ways out of a state',
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(
          scenarioArb(),
          fc.array(fc.tuple(fc.nat(), replyArb), { minLength: 30, maxLength: 30 }),
          (scenario, replies) => {
            const model = modelOf(scenario);
            const found = walk(model, MAX_STATES);
            if (found.cut) return;
            for (const [n, reply] of replies) {
              const at = n % found.states.length;
              const state = found.states[at];
              if (state === undefined || model.talk[state.beat]?.ending) continue;
              const response = lawful(reply, model, state);
              if (leavesWhileWaiting(model, state, response.waits)) continue;
              const after = keyOf(model, bare(model, afterResponse(model, state, response)));
              const ways = [...found.edges.of(at), ...found.waited.of(at)];
              const keys = ways.map((e) => keyOf(model, found.states[e.to] ?? model.start));
              expect(keys).toContain(after);
            }
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
  );

  it('stops once it is cut, for it could no longer prove that something is missing', () => {
    fc.assert(
      fc.property(scenarioArb(), (scenario) => {
        const model = modelOf(scenario);
        const whole = walk(model, MAX_STATES);
        fc.pre(whole.withoutWaiting > 5);
        const part = walk(model, 5);
        expect(part.cut).toBe(true);
        expect(part.states).toHaveLength(5);
        expect(part.waited.size).toBe(0);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('invents nothing: each way out has a response that plays', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(
        scenarioArb(),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 20, maxLength: 20 }),
        (scenario, picks) => {
          const model = modelOf(scenario);
          const found = walk(model, MAX_STATES);
          if (found.cut) return;
          for (const [n, m] of picks) {
            const at = n % found.states.length;
            const edges = found.edges.of(at);
            const edge = edges[m % Math.max(1, edges.length)];
            const from = found.states[at];
            const to = edge && found.states[edge.to];
            if (!from || !to) continue;
            const response = findResponse(model, from, to);
            expect(response).not.toBeNull();
            if (response === null) continue;
            const after = bare(model, afterResponse(model, from, response));
            expect(keyOf(model, after)).toBe(keyOf(model, to));
          }
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
