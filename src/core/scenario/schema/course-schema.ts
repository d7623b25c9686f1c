import { z } from 'zod';
import { formatSchema, kebabSchema, textSchema } from './text-schema';

/** Longest page that a course may hold, in characters. */
const MAX_PAGE = 12_000;

/** A page of Markdown in both languages. */
const pageSchema = z.strictObject({
  zh: z.string().max(MAX_PAGE).regex(/\S/, { message: 'the text is empty' }),
  en: z.string().max(MAX_PAGE).regex(/\S/, { message: 'the text is empty' }),
});

/** One thing to practise: an exercise, with one persona if it must be that one, or a drill. */
const stepSchema = z.union([
  z.strictObject({ exercise: kebabSchema, persona: kebabSchema.optional(), aim: textSchema }),
  z.strictObject({ drill: kebabSchema, aim: textSchema }),
]);

const meanSchema = z.number().min(1).max(4).optional();

export const courseSchema = z.strictObject({
  format: formatSchema,
  course: kebabSchema,
  name: textSchema,
  /** Where it stands among the courses; those without come after. */
  place: z.int().min(1).max(99).optional(),
  /** Who it is for. */
  for: textSchema,
  aim: textSchema,
  minutes: z.int().min(10).max(3000),
  steps: z.array(stepSchema).min(2).max(30),
  /** What an attempt must reach, and how many attempts of each step must. */
  pass: z.strictObject({
    pillars: z.strictObject({
      listening: meanSchema,
      objection: meanSchema,
      fab: meanSchema,
      manner: meanSchema,
    }),
    redLines: z.literal(0),
    times: z.int().min(1).max(5),
  }),
  handout: pageSchema,
  /** A plan of one lesson, whose parts fill its minutes. */
  lesson: z.strictObject({
    minutes: z.literal(45),
    parts: z
      .array(
        z.strictObject({ minutes: z.int().min(1).max(45), title: textSchema, does: textSchema }),
      )
      .min(3)
      .max(12),
  }),
  /** Notes for practice in threes. */
  sheets: z.strictObject({ customer: pageSchema, learner: pageSchema, observer: pageSchema }),
});

export type Course = z.infer<typeof courseSchema>;
