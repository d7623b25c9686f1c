import { z } from 'zod';
import { ACT_IDS, type ActId } from '../core/rubric/acts';
import { CONCERN_KINDS, FEELINGS, LANGUAGES, PERSONA_KINDS, STAGES } from '../core/rubric/context';

const text = z.string();
const fact = z.object({
  feature: text,
  advantage: text,
  benefit: text,
  need: text
    .nullable()
    .optional()
    .transform((n) => n ?? ''),
  risk: text.optional(),
});

/** The manual's item: a response in its context. Unknown keys are let be. */
export const itemSchema = z.object({
  id: text.min(1),
  locale: z.enum(LANGUAGES),
  response: text,
  context: z.object({
    situation: text,
    learnerRole: text,
    persona: z.enum(PERSONA_KINDS),
    stage: z.enum(STAGES),
    history: z.array(z.object({ by: z.enum(['learner', 'customer']), text })),
    customerLine: text,
    concern: z.object({ kind: z.enum(CONCERN_KINDS), text }).nullable(),
    feeling: z.enum(FEELINGS).nullable(),
    needs: z.array(z.object({ id: text, text })),
    product: z.object({ name: text, facts: z.array(fact) }).nullable(),
  }),
});

const rating = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .nullable();

/** An item with at least one rater's judgement. */
export const ratedSchema = itemSchema.extend({
  ratings: z
    .array(
      z.object({
        rater: text,
        acts: z.array(z.enum(ACT_IDS as [ActId, ...ActId[]])),
        listening: rating,
        objection: rating,
        fab: rating,
        manner: rating,
      }),
    )
    .min(1),
});
