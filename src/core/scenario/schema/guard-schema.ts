import { z } from 'zod';
import { ACT_IDS, type ActId } from '../../rubric/acts';
import { PATIENCE, TRUST } from '../../customer/mood';
import { kebabSchema } from './text-schema';

const actSchema = z.enum(ACT_IDS as [ActId, ...ActId[]]);
const actsSchema = z.array(actSchema).min(1);
const ratingSchema = z.int().min(0).max(4);
const pillarShape = {
  listening: ratingSchema.optional(),
  objection: ratingSchema.optional(),
  fab: ratingSchema.optional(),
  manner: ratingSchema.optional(),
};

const nonEmpty = (value: object): boolean => Object.keys(value).length > 0;
const EMPTY = { message: 'the guard asks for nothing: give it at least one condition' };

/** What a response must be: acts it has, ratings it reaches (at least) or stays under (at most). */
const responseGuardSchema = z.strictObject({
  type: z.literal('response'),
  params: z
    .strictObject({
      any: actsSchema.optional(),
      all: actsSchema.optional(),
      none: actsSchema.optional(),
      ...pillarShape,
      atMost: z.strictObject(pillarShape).refine(nonEmpty, EMPTY).optional(),
    })
    .refine(nonEmpty, EMPTY),
});

/** Where trust and patience stand, of one member (the beat's speaker by default), any or all. */
export const moodShape = {
  trust: z.array(z.enum(TRUST)).min(1).optional(),
  patience: z.array(z.enum(PATIENCE)).min(1).optional(),
};

const moodGuardSchema = z.strictObject({
  type: z.literal('mood'),
  params: z
    .strictObject({
      ...moodShape,
      who: kebabSchema.optional(),
      any: z.literal(true).optional(),
      all: z.literal(true).optional(),
    })
    .refine((p) => p.trust !== undefined || p.patience !== undefined, {
      message: 'name trust or patience',
    })
    .refine((p) => [p.who, p.any, p.all].filter((x) => x !== undefined).length <= 1, {
      message: 'who, any and all exclude each other',
    }),
});

const knowsGuardSchema = z.strictObject({
  type: z.literal('knows'),
  params: z.strictObject({ facts: z.array(kebabSchema).min(1) }),
});

const turnsGuardSchema = z.strictObject({
  type: z.literal('turns'),
  params: z.strictObject({ atLeast: z.int().min(1).max(200) }),
});

/** Any condition of a transition; `all`, `any` and `not` combine others. */
export type Guard =
  | z.infer<typeof responseGuardSchema>
  | z.infer<typeof moodGuardSchema>
  | z.infer<typeof knowsGuardSchema>
  | z.infer<typeof turnsGuardSchema>
  | { type: 'all' | 'any'; params: { guards: Guard[] } }
  | { type: 'not'; params: { guard: Guard } };

export const guardSchema: z.ZodType<Guard> = z.lazy(() =>
  z.discriminatedUnion('type', [
    responseGuardSchema,
    moodGuardSchema,
    knowsGuardSchema,
    turnsGuardSchema,
    z.strictObject({
      type: z.enum(['all', 'any']),
      params: z.strictObject({ guards: z.array(guardSchema).min(1) }),
    }),
    z.strictObject({ type: z.literal('not'), params: z.strictObject({ guard: guardSchema }) }),
  ]),
);
