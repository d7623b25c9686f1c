import { z } from 'zod';
import { DRILL_FAMILIES } from '../drill-families';
import { CONCERN_KINDS, FEELINGS, STAGES } from '../../rubric/context';
import {
  actSchema,
  examplesSchema,
  memberSchema,
  needsSchema,
  productSchema,
  sayingSchema,
} from './exercise-schema';
import { sceneSchema } from './look-schema';
import { camelSchema, formatSchema, kebabSchema, plainTextSchema, textSchema } from './text-schema';

const leastSchema = z.int().min(1).max(4).optional();

/** What a response must do to meet a drill's goal: one of the acts, and each rating at least. */
const goalSchema = z.strictObject({
  did: z.array(actSchema).min(1).max(8),
  rated: z.strictObject({
    listening: leastSchema,
    objection: leastSchema,
    fab: leastSchema,
    manner: leastSchema,
  }),
});

/** What came of a response: the customer's last words, and what is told to the learner. */
const resultSchema = z.strictObject({
  says: z.array(sayingSchema).min(1).max(12),
  told: textSchema,
});

/** A bad answer that somebody gave, and what is wrong with it. */
const wrongSchema = z.strictObject({
  said: textSchema,
  faults: z.array(kebabSchema).min(1).max(6),
  why: textSchema,
});

/** One moment to answer, with a small world of its own. */
const drillBeatSchema = z.strictObject({
  /** Line of business, in a few words: no two beats of a drill share one. */
  business: textSchema,
  scene: sceneSchema,
  role: textSchema,
  situation: textSchema,
  customer: memberSchema,
  product: productSchema.optional(),
  needs: needsSchema,
  stage: z.enum(STAGES),
  says: z.array(sayingSchema).min(2).max(20),
  concern: z.strictObject({ kind: z.enum(CONCERN_KINDS), text: textSchema }).optional(),
  feeling: z.enum(FEELINGS),
  hint: z.strictObject({ notice: textSchema, wants: textSchema }),
  wrong: wrongSchema.optional(),
  met: resultSchema,
  missed: resultSchema,
  examples: examplesSchema,
});

export const drillSchema = z.strictObject({
  format: formatSchema,
  drill: kebabSchema,
  name: textSchema,
  family: z.enum(DRILL_FAMILIES),
  /** Where it stands in its family, if the methods build on one another; those without come after. */
  place: z.int().min(1).max(99).optional(),
  /** The section of the source that it comes from: s6. */
  from: plainTextSchema,
  minutes: z.int().min(1).max(30),
  method: z.strictObject({
    what: textSchema,
    when: textSchema,
    steps: z.array(textSchema).min(2).max(8),
    beware: textSchema,
  }),
  goal: goalSchema,
  /** The wrong ways among which a learner finds the fault. */
  faults: z.record(kebabSchema, textSchema).optional(),
  beats: z.record(camelSchema, drillBeatSchema),
});

export type Drill = z.infer<typeof drillSchema>;
