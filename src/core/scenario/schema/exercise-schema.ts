import { z } from 'zod';
import { ACT_IDS, type ActId } from '../../rubric/acts';
import { CONCERN_KINDS, FEELINGS, STAGES } from '../../rubric/context';
import { PATIENCE, TRUST } from '../../customer/mood';
import { guardSchema, moodShape } from './guard-schema';
import { lookSchema, sceneSchema } from './look-schema';
import { camelSchema, formatSchema, kebabSchema, plainTextSchema, textSchema } from './text-schema';

/** The key of an act. */
export const actSchema = z.enum(ACT_IDS as [ActId, ...ActId[]]);
const ratingSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.null(),
]);

/** One way in which a customer may say what a beat has them say. */
export const sayingSchema = z.strictObject({
  text: textSchema,
  persona: kebabSchema.optional(),
  mood: z.strictObject(moodShape).optional(),
  /** From this visit of the beat on (2 = when the talk comes back to it). */
  visit: z.int().min(1).max(20).optional(),
});

/** A rated response to a beat: model, choice, test of the scorer. */
const exampleSchema = z.strictObject({
  /** Empty where silence on purpose is the response. */
  text: z.union([plainTextSchema, z.literal('')]),
  rated: z.strictObject({
    listening: ratingSchema.optional(),
    objection: ratingSchema.optional(),
    fab: ratingSchema.optional(),
    manner: ratingSchema.optional(),
  }),
  acts: z.array(actSchema),
});

/** Rated responses for each language; no pairs. */
export const examplesSchema = z.strictObject({
  zh: z.array(exampleSchema).max(60),
  en: z.array(exampleSchema).max(60),
});

/** A branch out of a beat. */
const branchSchema = z.strictObject({ target: camelSchema, guard: guardSchema.optional() });

/** A place in the talk where the customer says something and the learner answers. */
const beatSchema = z.strictObject({
  meta: z.strictObject({
    title: textSchema,
    stage: z.enum(STAGES),
    speaker: kebabSchema,
    /** The name of whoever says the lines here where it is nobody of the cast: the receptionist, a secretary. */
    voice: textSchema.optional(),
    says: z.array(sayingSchema).min(1).max(60),
    concern: z.strictObject({ kind: z.enum(CONCERN_KINDS), text: textSchema }).optional(),
    feeling: z.enum(FEELINGS),
    hint: z.strictObject({ notice: textSchema, wants: textSchema }),
    examples: examplesSchema,
  }),
  on: z.strictObject({
    turn: z.union([camelSchema, branchSchema, z.array(branchSchema).min(1).max(40)]),
  }),
});

/** How a talk can end. */
const endingSchema = z.strictObject({
  type: z.literal('final'),
  meta: z.strictObject({
    title: textSchema,
    outcome: z.enum(['won', 'partly', 'lost']),
    /** Looks like a success and is none: a yes got by misleading. */
    falseWin: z.literal(true).optional(),
    speaker: kebabSchema.optional(),
    says: z.array(sayingSchema).max(60).optional(),
    /** What came of it, told to the learner. */
    told: textSchema,
  }),
});

/** What is sold or served, fact by fact. */
export const productSchema = z.strictObject({
  name: textSchema,
  facts: z
    .array(
      z.strictObject({
        feature: textSchema,
        advantage: textSchema,
        benefit: textSchema,
        need: kebabSchema,
        risk: textSchema.optional(),
      }),
    )
    .min(1)
    .max(40),
});

/** What a customer needs; `said` ones are known from the start. */
export const needsSchema = z.record(
  kebabSchema,
  z.strictObject({ said: z.boolean(), text: textSchema }),
);

/** Something that the customer knows and may tell when asked. */
const factSchema = z.strictObject({
  name: textSchema,
  who: kebabSchema.optional(),
  /** The name of whoever tells it where it is nobody of the cast. */
  voice: textSchema.optional(),
  hidden: z.boolean(),
  /** Money, authority or need: what kind of thing one has to find out. */
  man: z.enum(['money', 'authority', 'need']),
  depth: z.enum(['said', 'unsaid', 'unaware']),
  need: kebabSchema.optional(),
  cues: z.strictObject({
    zh: z.array(plainTextSchema).min(1).max(60),
    en: z.array(plainTextSchema).min(1).max(60),
  }),
  tells: textSchema,
  deflects: textSchema.optional(),
  tellsWhen: z.strictObject(moodShape).optional(),
});

/** One of those who talk with the learner. */
export const memberSchema = z.strictObject({
  id: kebabSchema,
  name: textSchema,
  /** How one speaks to them: 王总, Mr Wang. */
  address: textSchema,
  about: textSchema,
  personas: z.array(kebabSchema).min(1),
  starts: z
    .strictObject({ trust: z.enum(TRUST).optional(), patience: z.enum(PATIENCE).optional() })
    .optional(),
  look: lookSchema.partial().optional(),
});

export const exerciseSchema = z.strictObject({
  format: formatSchema,
  exercise: kebabSchema,
  name: textSchema,
  /** What it practises, a few words for the library. */
  practises: textSchema,
  minutes: z.int().min(1).max(60),
  scene: sceneSchema,
  role: textSchema,
  situation: textSchema,
  aim: textSchema,
  product: productSchema.optional(),
  needs: needsSchema,
  cast: z.array(memberSchema).min(1).max(6),
  facts: z.record(kebabSchema, factSchema),
  redLines: z.array(actSchema).optional(),
  leaves: camelSchema,
  talk: z.strictObject({
    initial: camelSchema,
    states: z.record(camelSchema, z.union([endingSchema, beatSchema])),
  }),
});

export type Exercise = z.infer<typeof exerciseSchema>;
export type Beat = z.infer<typeof beatSchema>;
export type Ending = z.infer<typeof endingSchema>;
