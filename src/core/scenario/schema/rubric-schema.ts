import { z } from 'zod';
import { ACT_IDS, type ActId } from '../../rubric/acts';
import { PILLARS } from '../../rubric/pillars';
import { CAP_RULES, MISSING_PIECES } from '../../scoring/judgement-type';
import { formatSchema, textSchema } from './text-schema';

const actSchema = z.enum(ACT_IDS as [ActId, ...ActId[]]);

/** `rubric/acts.yaml`: the acts as people read them. */
export const actsFileSchema = z.strictObject({
  format: formatSchema,
  acts: z.array(
    z.strictObject({
      id: actSchema,
      family: z.enum([
        'opening',
        'listening',
        'discovery',
        'fab',
        'objection',
        'closing',
        'service',
        'harm',
      ]),
      polarity: z.enum(['+', '-', '0']),
      name: textSchema,
      what: textSchema,
      tip: textSchema,
      good: textSchema,
      poor: textSchema,
      seed: z.string(),
    }),
  ),
});

/** `rubric/pillars.yaml`: the pillars, their tables, and the sentences that reasons are made of. */
export const pillarsFileSchema = z.strictObject({
  format: formatSchema,
  scale: z.array(textSchema).length(5),
  pillars: z.array(
    z.strictObject({
      id: z.enum(PILLARS),
      name: textSchema,
      what: textSchema,
      calledFor: textSchema,
      levels: z.array(textSchema).length(5),
    }),
  ),
  missing: z.record(z.enum(MISSING_PIECES), textSchema),
  caps: z.record(z.enum(CAP_RULES), textSchema),
});

/** `rubric/redlines.yaml`: what fails an attempt, why, and what to do instead. */
export const redLinesFileSchema = z.strictObject({
  format: formatSchema,
  redLines: z.array(
    z.strictObject({
      act: actSchema,
      name: textSchema,
      why: textSchema,
      instead: textSchema,
      rule: textSchema,
    }),
  ),
});

/** `rubric/observe.yaml`: what an observer sees and hears of a voice and a posture. */
export const observeFileSchema = z.strictObject({
  format: formatSchema,
  observe: z
    .array(
      z.strictObject({
        id: z.enum(['voice', 'posture']),
        name: textSchema,
        rows: z
          .array(
            z.strictObject({
              name: textSchema,
              helps: textSchema,
              neither: textSchema,
              hinders: textSchema,
            }),
          )
          .min(1)
          .max(8),
      }),
    )
    .min(1),
});

export type ActsFile = z.infer<typeof actsFileSchema>;
export type PillarsFile = z.infer<typeof pillarsFileSchema>;
export type RedLinesFile = z.infer<typeof redLinesFileSchema>;
export type ObserveFile = z.infer<typeof observeFileSchema>;
