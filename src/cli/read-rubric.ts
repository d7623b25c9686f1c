import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml } from '../core/scenario/parse-yaml';
import { showProblem } from '../core/scenario/problem';
import {
  actsFileSchema,
  observeFileSchema,
  pillarsFileSchema,
  redLinesFileSchema,
  type ActsFile,
  type ObserveFile,
  type PillarsFile,
  type RedLinesFile,
} from '../core/scenario/schema/rubric-schema';
import { validate } from '../core/scenario/validate';

/** The rubric's four files as one. */
export type Rubric = Pick<ActsFile, 'acts'> &
  Omit<PillarsFile, 'format'> &
  Pick<RedLinesFile, 'redLines'> &
  Pick<ObserveFile, 'observe'>;

/** Reads `rubric/`; throws with every problem at its place. */
export function readRubric(folder = 'scenarios/rubric'): Rubric {
  const { acts } = read(join(folder, 'acts.yaml'), actsFileSchema);
  const { pillars, scale, missing, caps } = read(join(folder, 'pillars.yaml'), pillarsFileSchema);
  const { redLines } = read(join(folder, 'redlines.yaml'), redLinesFileSchema);
  const { observe } = read(join(folder, 'observe.yaml'), observeFileSchema);
  return { acts, pillars, scale, missing, caps, redLines, observe };
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const { value, problems } = validate(file, parseYaml(file, readFileSync(file, 'utf8')), schema);
  if (value === null || problems.length > 0) throw new Error(problems.map(showProblem).join('\n'));
  return value;
}
