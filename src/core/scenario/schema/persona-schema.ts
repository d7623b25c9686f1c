import { z } from 'zod';
import { ACT_IDS, type ActId } from '../../rubric/acts';
import { PERSONA_KINDS } from '../../rubric/context';
import { PATIENCE, TRUST } from '../../customer/mood';
import { guardSchema, moodShape } from './guard-schema';
import { lookSchema } from './look-schema';
import { formatSchema, kebabSchema, textSchema } from './text-schema';

const trustSchema = z.enum(TRUST);
const patienceSchema = z.enum(PATIENCE);

const MOVE_EVENTS = ['judged', 'wait', ...ACT_IDS.map((id) => `act.${id}` as const)] as const;

/** A region of the persona's machine: the same states for everyone, wired differently. */
function regionSchema<S extends string>(states: readonly [S, ...S[]]) {
  const target = z.enum(states);
  const branch = z.strictObject({ target, guard: guardSchema.optional() });
  const on = z.partialRecord(
    z.enum(MOVE_EVENTS as unknown as [string, ...string[]]),
    z.union([target, branch, z.array(branch).min(1)]),
  );
  const state = z.strictObject({ on: on.optional() });
  const shape = Object.fromEntries(states.map((s) => [s, state])) as Record<S, typeof state>;
  return z.strictObject({ initial: target, states: z.strictObject(shape) });
}

/** Spoken when a region changes, or when one waits. */
const asideSchema = z.union([
  z.strictObject({
    region: z.literal('trust'),
    from: trustSchema,
    to: trustSchema,
    text: textSchema,
  }),
  z.strictObject({
    region: z.literal('patience'),
    from: patienceSchema,
    to: patienceSchema,
    text: textSchema,
  }),
  z.strictObject({ wait: z.literal(true), text: textSchema }),
]);

/** What the customer thinks but does not say; the most specific that fits the moment is shown. */
const thoughtSchema = z.strictObject({
  mood: z.strictObject(moodShape).optional(),
  after: z
    .array(z.enum(ACT_IDS as [ActId, ...ActId[]]))
    .min(1)
    .optional(),
  text: textSchema,
});

export const personaSchema = z.strictObject({
  format: formatSchema,
  persona: kebabSchema,
  kind: z.enum(PERSONA_KINDS),
  /** Not offered to learners: for tests. */
  hidden: z.literal(true).optional(),
  name: textSchema,
  card: z.strictObject({
    recognise: textSchema,
    needs: textSchema,
    wins: textSchema,
    loses: textSchema,
    remember: textSchema,
  }),
  look: lookSchema,
  /** Speech synthesis: speed (1 = the system's own) and pitch (1 = the voice's own). */
  voice: z.strictObject({ rate: z.number().min(0.5).max(2), pitch: z.number().min(0).max(2) }),
  tempo: z.strictObject({
    waitsSeconds: z.int().min(5).max(300),
    reads: z.strictObject({ zh: z.int().min(10).max(2000), en: z.int().min(10).max(4000) }),
  }),
  machine: z.strictObject({
    type: z.literal('parallel'),
    states: z.strictObject({ trust: regionSchema(TRUST), patience: regionSchema(PATIENCE) }),
  }),
  asides: z.array(asideSchema).max(200),
  thinks: z.array(thoughtSchema).max(200),
});

export type Persona = z.infer<typeof personaSchema>;
