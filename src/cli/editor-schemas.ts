import { z } from 'zod';
import { exerciseSchema } from '../core/scenario/schema/exercise-schema';
import { personaSchema } from '../core/scenario/schema/persona-schema';
import {
  actsFileSchema,
  pillarsFileSchema,
  redLinesFileSchema,
} from '../core/scenario/schema/rubric-schema';

const SCHEMAS: Record<string, z.ZodType> = {
  persona: personaSchema,
  exercise: exerciseSchema,
  acts: actsFileSchema,
  pillars: pillarsFileSchema,
  redlines: redLinesFileSchema,
};

/** JSON Schemas of all scenario files, by file name; the zod schemas stay the law. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 1)}\n`,
    ]),
  );
}
