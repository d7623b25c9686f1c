import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml } from '../core/scenario/parse-yaml';
import { showProblem } from '../core/scenario/problem';
import {
  actsFileSchema,
  pillarsFileSchema,
  redLinesFileSchema,
  type ActsFile,
  type PillarsFile,
  type RedLinesFile,
} from '../core/scenario/schema/rubric-schema';
import { validate } from '../core/scenario/validate';

/** The rubric's three files as one. */
export type Rubric = Pick<ActsFile, 'acts'> &
  Omit<PillarsFile, 'format'> &
  Pick<RedLinesFile, 'redLines'>;

/** Reads `rubric/`; throws with every problem at its place. */
export function readRubric(folder = 'scenarios/rubric'): Rubric {
  const { acts } = read(join(folder, 'acts.yaml'), actsFileSchema);
  const { pillars, scale, missing, caps } = read(join(folder, 'pillars.yaml'), pillarsFileSchema);
  const { redLines } = read(join(folder, 'redlines.yaml'), redLinesFileSchema);
  return { acts, pillars, scale, missing, caps, redLines };
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const { value, problems } = validate(file, parseYaml(file, readFileSync(file, 'utf8')), schema);
  if (value === null || problems.length > 0) throw new Error(problems.map(showProblem).join('\n'));
  return value;
}
