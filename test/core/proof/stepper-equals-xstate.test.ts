import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerEvent } from '../../../src/core/customer/events';
import { begin, standing, step, type Standing } from '../../../src/core/customer/step';
import { compose } from '../../../src/core/scenario/compose';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import { modelOf } from '../../../src/core/proof/step/model';
import { standingOf, stepEvent } from '../../../src/core/proof/step/step-event';
import { replyArb, scenarioArb } from './random-scenario';
import { shippedScenarios } from './shipped-scenarios';

/** Random talks in all. XState needs 0.2 ms a step, so 10,000 (PROOF_RUNS=10000) take a minute. */
const RUNS = Number(process.env.PROOF_RUNS ?? 400);
/** Talks for one scenario: composing it costs as much as some talks. */
const TALKS_EACH = 25;
const TIMEOUT = 120_000;

type Reply = typeof replyArb extends fc.Arbitrary<infer T> ? T : never;

function eventsOf(reply: Reply, known: readonly string[]): CustomerEvent[] {
  const judged = { acts: reply.acts, ratings: reply.ratings };
  return [
    ...Array.from({ length: reply.waits }, (): CustomerEvent => ({ type: 'wait' })),
    ...reply.acts.map((a): CustomerEvent => ({ type: `act.${a}` })),
    ...reply.topics
      .filter((t) => known.includes(t))
      .map((t): CustomerEvent => ({ type: `topic.${t}` })),
    { type: 'judged', ...judged },
    { type: 'turn', ...judged },
  ];
}

function expectSameWalk(scenario: Scenario, talks: readonly (readonly Reply[])[]): void {
  const machine = compose(scenario);
  const model = modelOf(scenario, { everyFact: true });
  const facts = Object.keys(scenario.exercise.facts);
  for (const talk of talks) {
    let snapshot = begin(machine);
    let state = model.start;
    compare(standingOf(model, state), standing(snapshot));
    for (const event of talk.flatMap((reply) => eventsOf(reply, facts))) {
      snapshot = step(machine, snapshot, event);
      state = stepEvent(model, state, event);
      compare(standingOf(model, state), standing(snapshot));
    }
  }
}

/** Half a million comparisons: only those that differ are worth a matcher's care. */
function compare(ours: Standing, theirs: Standing): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours).toEqual(theirs);
}

const talksArb = fc.array(fc.array(replyArb, { minLength: 1, maxLength: 5 }), {
  minLength: TALKS_EACH,
  maxLength: TALKS_EACH,
});

describe("the prover's stepper", () => {
  it('goes where XState goes, on random talks with random scenarios', { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(scenarioArb(), talksArb, expectSameWalk), {
      numRuns: RUNS / TALKS_EACH,
      endOnFailure: true,
    });
  });

  const shipped = shippedScenarios();
  it.runIf(shipped.length > 0)(
    'goes where XState goes, on everything that ships',
    { timeout: TIMEOUT },
    () => {
      fc.assert(fc.property(fc.constantFrom(...shipped), talksArb, expectSameWalk), {
        numRuns: 2,
        endOnFailure: true,
      });
    },
  );
});
