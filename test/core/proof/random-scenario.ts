import fc from 'fast-check';
import { PATIENCE, TRUST } from '../../../src/core/customer/mood';
import { ACT_IDS, type ActId } from '../../../src/core/rubric/acts';
import { PILLARS, type Rating, type Ratings } from '../../../src/core/rubric/pillars';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import type { Guard } from '../../../src/core/scenario/schema/guard-schema';

/** A few acts, so that random guards and random responses often meet. */
const SOME_ACTS: readonly ActId[] = [
  'acknowledge',
  'open_question',
  'evidence',
  'silence',
  'pressure',
  'argue',
  'overpromise',
  'rude',
  'interrogate',
];

const acts = fc.uniqueArray(fc.constantFrom(...SOME_ACTS), { minLength: 1, maxLength: 3 });
const rating = fc.integer({ min: 0, max: 4 });
const somePillars = fc
  .uniqueArray(fc.constantFrom(...PILLARS), { minLength: 1, maxLength: 2 })
  .chain((pillars) =>
    fc
      .array(rating, { minLength: pillars.length, maxLength: pillars.length })
      .map((values) => Object.fromEntries(pillars.map((p, i) => [p, values[i]]))),
  );

const response = fc
  .record(
    { any: acts, all: acts, none: acts, least: somePillars, atMost: somePillars },
    { requiredKeys: [] },
  )
  .filter((p) => Object.keys(p).length > 0)
  .map(({ least, ...rest }) => ({ type: 'response', params: { ...rest, ...least } }) as Guard);

const moodParams = fc
  .record(
    {
      trust: fc.uniqueArray(fc.constantFrom(...TRUST), { minLength: 1, maxLength: 3 }),
      patience: fc.uniqueArray(fc.constantFrom(...PATIENCE), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .filter((p) => p.trust !== undefined || p.patience !== undefined);

function combine(leaf: fc.Arbitrary<Guard>): fc.Arbitrary<Guard> {
  return fc.letrec<{ guard: Guard }>((tie) => ({
    guard: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          fc.array(tie('guard'), { minLength: 1, maxLength: 3 }),
        )
        .map(([type, guards]): Guard => ({ type, params: { guards } })),
      tie('guard').map((guard): Guard => ({ type: 'not', params: { guard } })),
    ),
  })).guard;
}

const mood = moodParams.map((params): Guard => ({ type: 'mood', params }));
const personaGuard = combine(fc.oneof(response, mood));
const moodGuard = combine(mood);

/** One persona wired at random, within the grammar. */
function personaArb(id: string): fc.Arbitrary<Scenario['personas'][string]> {
  const region = <S extends string>(states: readonly S[]) => {
    const branch = (guard: fc.Arbitrary<Guard>) =>
      fc.record({ target: fc.constantFrom(...states), guard }, { requiredKeys: ['target'] });
    const moves = (guard: fc.Arbitrary<Guard>) =>
      fc.oneof(
        fc.constantFrom(...states),
        branch(guard),
        fc.array(branch(guard), { minLength: 1, maxLength: 3 }),
      );
    const on = fc.record(
      {
        judged: moves(personaGuard),
        wait: moves(moodGuard),
        'act.pressure': moves(moodGuard),
        'act.argue': moves(moodGuard),
        'act.silence': moves(moodGuard),
        'act.rude': moves(moodGuard),
      },
      { requiredKeys: [] },
    );
    return fc.record({
      initial: fc.constantFrom(...states),
      states: fc.record(Object.fromEntries(states.map((s) => [s, fc.record({ on })]))),
    });
  };
  return fc
    .record({
      trust: region(TRUST),
      patience: region(PATIENCE),
    })
    .map(
      (states) =>
        ({
          persona: id,
          kind: 'neutral',
          machine: { type: 'parallel', states },
          asides: [],
          thinks: [],
          tempo: { waitsSeconds: 20, reads: 100 },
        }) as unknown as Scenario['personas'][string],
    );
}

const MEMBERS = ['li', 'wang', 'zhao'];
const FACTS = ['budget', 'wife', 'fear'];
const BEATS = ['a', 'b', 'c', 'd'];
const ENDINGS = ['won', 'lost', 'gone'];

/** A whole scenario at random: up to three members, three facts, four beats. */
export function scenarioArb(): fc.Arbitrary<Scenario> {
  return fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .chain(([people, factCount]) => {
      const members = MEMBERS.slice(0, people);
      const facts = FACTS.slice(0, factCount);
      const who = fc.constantFrom(...members);
      const talkMood = fc
        .tuple(
          moodParams,
          fc.oneof(
            fc.constant({}),
            who.map((w) => ({ who: w })),
            fc.constant({ any: true as const }),
            fc.constant({ all: true as const }),
          ),
        )
        .map(([params, w]): Guard => ({ type: 'mood', params: { ...params, ...w } }));
      const turns = fc
        .integer({ min: 1, max: 5 })
        .map((atLeast): Guard => ({ type: 'turns', params: { atLeast } }));
      const leaves: fc.Arbitrary<Guard>[] = [response, talkMood, turns];
      if (facts.length > 0) {
        leaves.push(
          fc
            .uniqueArray(fc.constantFrom(...facts), { minLength: 1 })
            .map((f): Guard => ({ type: 'knows', params: { facts: f } })),
        );
      }
      const guard = combine(fc.oneof(...leaves));
      const target = fc.constantFrom(...BEATS, ...ENDINGS);
      const beat = fc.record({
        meta: fc.record({
          title: fc.constant('t'),
          stage: fc.constant('objection'),
          speaker: who,
          says: fc.constant([{ text: 'x' }]),
          concern: fc.constantFrom(undefined, { kind: 'price', text: 'p' }),
          feeling: fc.constant('calm'),
          examples: fc.constant([]),
        }),
        on: fc.record({
          turn: fc
            .tuple(fc.array(fc.record({ target, guard }), { maxLength: 3 }), target)
            .map(([list, last]) => [...list, { target: last }]),
        }),
      });
      return fc
        .record({
          personas: fc.tuple(...members.map((m) => personaArb(`p-${m}`))),
          starts: fc.array(
            fc.record(
              { trust: fc.constantFrom(...TRUST), patience: fc.constantFrom(...PATIENCE) },
              { requiredKeys: [] },
            ),
            { minLength: people, maxLength: people },
          ),
          rules: fc.array(fc.record({ who, tellsWhen: moodParams }, { requiredKeys: ['who'] }), {
            minLength: factCount,
            maxLength: factCount,
          }),
          beats: fc.record(Object.fromEntries(BEATS.map((b) => [b, beat]))),
        })
        .map(({ personas, starts, rules, beats }) => {
          const ending = { type: 'final', meta: { title: 't', outcome: 'lost', told: 't' } };
          return {
            language: 'zh',
            exercise: {
              exercise: 'random',
              cast: members.map((id, i) => ({ id, personas: [`p-${id}`], starts: starts[i] })),
              facts: Object.fromEntries(
                facts.map((f, i) => [f, { hidden: true, tells: 't', cues: [], ...rules[i] }]),
              ),
              needs: {},
              leaves: 'gone',
              talk: {
                initial: 'a',
                states: { ...beats, ...Object.fromEntries(ENDINGS.map((e) => [e, ending])) },
              },
            },
            personas: Object.fromEntries(members.map((m, i) => [m, personas[i]])),
          } as unknown as Scenario;
        });
    });
}

const ratingOrNull = fc.oneof(rating, fc.constant(null)) as fc.Arbitrary<Rating | null>;

/** One response at random, and perhaps waits before it. */
export const replyArb = fc.record({
  waits: fc.integer({ min: 0, max: 2 }),
  acts: fc.uniqueArray(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SOME_ACTS) },
      { weight: 1, arbitrary: fc.constantFrom(...ACT_IDS) },
    ),
    { maxLength: 4 },
  ),
  topics: fc.uniqueArray(fc.constantFrom(...FACTS), { maxLength: 2 }),
  ratings: fc.record({
    listening: ratingOrNull,
    objection: ratingOrNull,
    fab: ratingOrNull,
    manner: ratingOrNull,
  }) as fc.Arbitrary<Ratings>,
});
