import { z } from 'zod';
import { courseSchema } from '../core/scenario/schema/course-schema';
import { drillSchema } from '../core/scenario/schema/drill-schema';
import { exerciseSchema } from '../core/scenario/schema/exercise-schema';
import { personaSchema } from '../core/scenario/schema/persona-schema';
import {
  actsFileSchema,
  observeFileSchema,
  pillarsFileSchema,
  redLinesFileSchema,
} from '../core/scenario/schema/rubric-schema';

const SCHEMAS: Record<string, z.ZodType> = {
  persona: personaSchema,
  exercise: exerciseSchema,
  drill: drillSchema,
  course: courseSchema,
  acts: actsFileSchema,
  pillars: pillarsFileSchema,
  redlines: redLinesFileSchema,
  observe: observeFileSchema,
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
